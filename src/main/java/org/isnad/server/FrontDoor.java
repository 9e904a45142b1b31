package org.isnad.server;

import java.util.Objects;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Puts the headers of {@link Headers} on whatever comes back, before anything else happens, and
 * sends away who comes too often, whose body is framed in a way we do not know, or who takes us for
 * a proxy: Jetty would keep that connection open for what it thinks a tunnel.
 */
final class FrontDoor extends Handler.Wrapper {
  private final RequestRate rate;

  FrontDoor(RequestRate rate) {
    this.rate = rate;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    put(request, response.getHeaders());
    if (!rate.take(Request.getRemoteAddr(request))) {
      Response.writeError(request, response, callback, 429);
      return true;
    }
    if (isFramedOtherwise(request)) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      Response.writeError(request, response, callback, 400);
      return true;
    }
    if (HttpMethod.CONNECT.is(request.getMethod())) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      Response.writeError(request, response, callback, 405);
      return true;
    }
    return super.handle(request, response, callback);
  }

  /** Jetty passes over codings it does not know, where a proxy may see the body end elsewhere. */
  private static boolean isFramedOtherwise(Request request) {
    return request.getHeaders().getValuesList(HttpHeader.TRANSFER_ENCODING).stream()
        .anyMatch(coding -> !coding.strip().equalsIgnoreCase("chunked"));
  }

  static void put(Request request, HttpFields.Mutable headers) {
    Headers.ALWAYS.forEach(headers::put);
    if (Headers.isPublic(request.getMethod(), decodedPath(request))) {
      Headers.PUBLIC.forEach(headers::put);
    }
  }

  /** Empty where the request is for no path, as of a proxy. */
  private static String decodedPath(Request request) {
    return Objects.requireNonNullElse(request.getHttpURI().getDecodedPath(), "");
  }
}
