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
 * sends away who comes too often, who speaks to another host, who wants to speak WebSocket, whose
 * body is framed in a way we do not know, or who takes us for a proxy: Jetty would keep that
 * connection open for what it thinks a tunnel.
 */
final class FrontDoor extends Handler.Wrapper {
  /** Javalin believes it. */
  private static final String OTHER_METHOD = "X-HTTP-Method-Override";

  private final RequestRate rate;
  private final OwnNames names;

  FrontDoor(Exposure exposure, OwnNames names) {
    this.rate = new RequestRate(exposure.requestsPerSecond(), exposure.burst());
    this.names = names;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    put(request, response.getHeaders());
    HttpCaller caller = HttpCaller.of(request);
    keepPace(request, caller);
    if (!rate.take(caller.address())) {
      Response.writeError(request, response, callback, 429);
      return true;
    }
    int refusal = refusal(request);
    if (refusal != 0) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      Response.writeError(request, response, callback, refusal);
      return true;
    }
    return super.handle(asSent(request), response, callback);
  }

  /**
   * Under its own method: a GET that a header turns into a POST is one thing to a proxy, another
   * here.
   */
  private static Request asSent(Request request) {
    if (!request.getHeaders().contains(OTHER_METHOD)) {
      return request;
    }
    HttpFields headers = HttpFields.build(request.getHeaders()).remove(OTHER_METHOD).asImmutable();
    return new Request.Wrapper(request) {
      @Override
      public HttpFields getHeaders() {
        return headers;
      }
    };
  }

  private static void keepPace(Request request, HttpCaller caller) {
    WatchedEndPoint end = caller.end();
    if (end != null) {
      end.pace().headIsHere();
      Request.addCompletionListener(request, fault -> end.pace().isAnswered(System.nanoTime()));
    }
  }

  /** A status, or 0. */
  private int refusal(Request request) {
    if (isFramedOtherwise(request)) {
      return 400;
    }
    if (HttpMethod.CONNECT.is(request.getMethod())) {
      return 405;
    }
    if (!names.include(Request.getServerName(request))) {
      return 421;
    }
    return isWebSocket(request) ? 501 : 0;
  }

  /** Jetty passes over codings it does not know, where a proxy may see the body end elsewhere. */
  private static boolean isFramedOtherwise(Request request) {
    return request.getHeaders().getValuesList(HttpHeader.TRANSFER_ENCODING).stream()
        .anyMatch(coding -> !coding.strip().equalsIgnoreCase("chunked"));
  }

  /** Other protocols that a client would rather speak, such as h2c, may be passed over. */
  private static boolean isWebSocket(Request request) {
    return request.getHeaders().contains(HttpHeader.SEC_WEBSOCKET_KEY)
        || request.getHeaders().contains(HttpHeader.UPGRADE, "websocket");
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
