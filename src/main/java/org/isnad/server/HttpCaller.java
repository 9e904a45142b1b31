package org.isnad.server;

import io.javalin.http.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.isnad.graph.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the other end of a request's connection. The address is that of the socket: what a
 * header says of it, anyone may write.
 */
record HttpCaller(String address, @Nullable WatchedEndPoint end) implements Caller {

  static HttpCaller of(Context context) {
    EndPoint end =
        ServletContextRequest.getServletContextRequest(context.req())
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
    return new HttpCaller(
        context.req().getRemoteAddr(), end instanceof WatchedEndPoint watched ? watched : null);
  }

  @Override
  public boolean isGone() {
    return end != null && end.isGone();
  }
}
