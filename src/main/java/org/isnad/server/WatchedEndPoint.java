package org.isnad.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A connection that can be asked, while its request is being worked on, whether its other end has
 * hung up. The server itself does not read meanwhile and would notice when it writes the answer. To
 * ask means to read; a byte that comes then belongs to the next request and is kept for it.
 */
final class WatchedEndPoint extends SocketChannelEndPoint {
  private final ByteBuffer kept = ByteBuffer.allocate(1);
  private final String address;
  private boolean holds;
  private boolean gone;

  WatchedEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler) {
    super(channel, selector, key, scheduler);
    this.address =
        getRemoteSocketAddress() instanceof InetSocketAddress inet
            ? inet.getAddress().getHostAddress()
            : "";
  }

  /** Of the other end, also when it is closed. */
  String address() {
    return address;
  }

  /** Any thread may ask. */
  synchronized boolean isGone() {
    if (holds || gone) {
      return gone;
    }
    try {
      kept.clear();
      int read = getChannel().read(kept);
      holds = read > 0;
      gone = read < 0;
    } catch (IOException e) {
      gone = true;
    }
    return gone;
  }

  @Override
  public synchronized int fill(ByteBuffer buffer) throws IOException {
    if (!holds) {
      return super.fill(buffer);
    }
    holds = false;
    kept.flip();
    int given = BufferUtil.append(buffer, kept);
    int more = super.fill(buffer);
    return given + Math.max(0, more);
  }
}
