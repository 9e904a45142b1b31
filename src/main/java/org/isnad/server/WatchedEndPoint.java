package org.isnad.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * A connection that can be asked, while its request is being worked on, whether its other end has
 * hung up. The server itself does not read meanwhile and would notice when it writes the answer. To
 * ask means to read; a byte that comes then belongs to the next request and is kept for it. It also
 * knows how far its request has come and how fast, see {@link Pace}.
 */
final class WatchedEndPoint extends SocketChannelEndPoint {
  private final ByteBuffer kept = ByteBuffer.allocate(1);
  private final String client;
  private final AtomicLong moved = new AtomicLong();
  private final Pace pace = new Pace(System.nanoTime());
  private boolean holds;
  private boolean gone;

  WatchedEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler) {
    super(channel, selector, key, scheduler);
    this.client =
        getRemoteSocketAddress() instanceof InetSocketAddress inet
            ? Client.of(inet.getAddress())
            : "";
  }

  /** That a request came by; null where it came another way. */
  static @Nullable WatchedEndPoint of(Request request) {
    return request.getConnectionMetaData().getConnection().getEndPoint()
            instanceof WatchedEndPoint end
        ? end
        : null;
  }

  /** At the other end, also when it is closed. */
  String client() {
    return client;
  }

  Pace pace() {
    return pace;
  }

  /** Whether it has to be closed, asked every now and then. */
  boolean isTooSlow(long now) {
    return isOpen() && pace.isTooSlow(now, moved.get(), isStuck());
  }

  /** Whether the other end has to read before more can be written. */
  private boolean isStuck() {
    try {
      return isWriteInterested();
    } catch (CancelledKeyException e) { // it was closed this moment
      return false;
    }
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
  public int fill(ByteBuffer buffer) throws IOException {
    int filled = take(buffer);
    if (filled > 0) {
      moved.addAndGet(filled);
      pace.arrived(System.nanoTime());
    }
    return filled;
  }

  private synchronized int take(ByteBuffer buffer) throws IOException {
    if (!holds) {
      return super.fill(buffer);
    }
    holds = false;
    kept.flip();
    int given = BufferUtil.append(buffer, kept);
    int more = super.fill(buffer);
    return given + Math.max(0, more);
  }

  @Override
  public boolean flush(ByteBuffer... buffers) throws IOException {
    long before = BufferUtil.remaining(buffers);
    boolean all = super.flush(buffers);
    moved.addAndGet(before - BufferUtil.remaining(buffers));
    return all;
  }
}
