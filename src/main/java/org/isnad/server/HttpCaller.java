package org.isnad.server;

import io.javalin.http.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.Request;
import org.isnad.graph.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the other end of a request's connection. The address is that of the socket: what a
 * header says of it, anyone may write.
 *
 * @param address see {@link Client}
 */
record HttpCaller(String address, @Nullable WatchedEndPoint end) implements Caller {

  static HttpCaller of(Context context) {
    return of(ServletContextRequest.getServletContextRequest(context.req()));
  }

  static HttpCaller of(Request request) {
    WatchedEndPoint end = WatchedEndPoint.of(request);
    return new HttpCaller(end == null ? Request.getRemoteAddr(request) : end.client(), end);
  }

  @Override
  public boolean isGone() {
    return end != null && end.isGone();
  }
}
