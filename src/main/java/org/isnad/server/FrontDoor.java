package org.isnad.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Puts the headers of {@link Headers} on whatever comes back, before anything else happens, and
 * sends away who comes too often.
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
    return super.handle(request, response, callback);
  }

  static void put(Request request, HttpFields.Mutable headers) {
    Headers.ALWAYS.forEach(headers::put);
    if (Headers.isPublic(request.getMethod(), request.getHttpURI().getDecodedPath())) {
      Headers.PUBLIC.forEach(headers::put);
    }
  }
}
