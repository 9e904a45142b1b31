package org.isnad.server;

import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.session.ManagedSession;

/** In place of servlet sessions, which anyone could have made, one for each request, and kept. */
final class NoSessions extends SessionHandler {
  @Override
  public void newSession(Request request, String id, Consumer<ManagedSession> made) {
    throw new IllegalStateException("sessions are those of Gate");
  }
}
