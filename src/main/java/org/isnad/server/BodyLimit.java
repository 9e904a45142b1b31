package org.isnad.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body before any route sees the request, so that a slow sender holds no thread, and
 * refuses one that is too large. Answering and closing while somebody still sends would reset the
 * connection, and the answer would be lost with it; so what is too much is taken in and thrown away
 * first, as long as it keeps coming and is not beyond all measure.
 */
final class BodyLimit extends Handler.Wrapper {
  private static final long BEYOND_MEASURE = 32L << 20;
  private static final int PATIENCE_S = 1;

  private final ToIntFunction<Request> limit;

  /**
   * @param limit how many bytes the body of a request may have
   */
  BodyLimit(ToIntFunction<Request> limit) {
    this.limit = limit;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean hasBody =
        request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    if (!hasBody) {
      isHere(request);
      return super.handle(request, response, callback);
    }
    int most = limit.applyAsInt(request);
    boolean asksFirst = request.getHeaders().contains(HttpHeader.EXPECT);
    if (request.getLength() > most && asksFirst) {
      Response.writeError(request, response, callback, 413);
    } else {
      new Intake(request, response, callback, most).begin();
    }
    return true;
  }

  private static void isHere(Request request) {
    WatchedEndPoint end = WatchedEndPoint.of(request);
    if (end != null) {
      end.pace().allIsHere();
    }
  }

  private void pass(Request request, Response response, Callback callback) {
    isHere(request);
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, 404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, callback, e);
    }
  }

  /** One body, piece by piece; every piece may come on another thread. */
  private final class Intake implements Runnable {
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final int most;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private long taken;
    private long takenBefore = -1;
    private boolean ended;

    Intake(Request request, Response response, Callback callback, int most) {
      this.request = request;
      this.response = response;
      this.callback = callback;
      this.most = most;
    }

    synchronized void begin() {
      if (request.getLength() > most) {
        watch();
      }
      run();
    }

    @Override
    public synchronized void run() {
      while (!ended) {
        Content.Chunk chunk = request.read();
        if (chunk == null) {
          request.demand(this);
          return;
        }
        if (Content.Chunk.isFailure(chunk)) {
          ended = true;
          Response.writeError(request, response, callback, chunk.getFailure());
          return;
        }
        take(chunk);
      }
    }

    private void take(Content.Chunk chunk) {
      boolean wasFine = taken <= most;
      taken += chunk.remaining();
      boolean last = chunk.isLast();
      if (taken <= most) {
        body.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
      }
      chunk.release();
      if (taken > BEYOND_MEASURE || (last && taken > most)) {
        refuse();
      } else if (last) {
        ended = true;
        pass(new Gathered(request, body.toByteArray()), response, callback);
      } else if (wasFine && taken > most && request.getLength() < 0) {
        watch();
      }
    }

    /** Answers one that is too large and does not go on coming. */
    private synchronized void look() {
      if (ended) {
        return;
      }
      if (taken == takenBefore) {
        refuse();
      } else {
        watch();
      }
    }

    private void watch() {
      takenBefore = taken;
      request.getComponents().getScheduler().schedule(this::look, PATIENCE_S, TimeUnit.SECONDS);
    }

    private void refuse() {
      ended = true;
      Response.writeError(request, response, callback, 413);
    }
  }

  /** A request whose body is here already. */
  private static final class Gathered extends Request.Wrapper {
    private final Content.Source body;

    Gathered(Request request, byte[] body) {
      super(request);
      this.body = new ByteBufferContentSource(ByteBuffer.wrap(body));
    }

    @Override
    public Content.@Nullable Chunk read() {
      return body.read();
    }

    @Override
    public void demand(Runnable task) {
      body.demand(task);
    }

    @Override
    public void fail(Throwable failure) {
      body.fail(failure);
    }
  }
}
