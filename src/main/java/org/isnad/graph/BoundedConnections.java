package org.isnad.graph;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.connection.BoltConnectionProvider;
import org.neo4j.bolt.connection.BoltConnectionProviderFactory;
import org.neo4j.bolt.connection.LoggingProvider;
import org.neo4j.bolt.connection.netty.NettyBoltConnectionProviderFactory;
import org.neo4j.bolt.connection.netty.impl.async.connection.ChannelPipelineBuilderImpl;
import org.neo4j.bolt.connection.netty.impl.async.connection.ChannelPipelineBuilderProvider;
import org.neo4j.bolt.connection.netty.impl.async.inbound.MessageDecoder;
import org.neo4j.bolt.connection.observation.ObservationProvider;
import org.neo4j.bolt.connection.values.ValueFactory;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Drivers that hang up when an answer grows too large. A single row can hold gigabytes that cost
 * the database nothing, {@code WITH [a, a] AS a WITH [a, a] AS a …}, and the driver would keep all
 * of it in this JVM before anyone could count. So bytes are counted as they arrive, from one
 * request to the next.
 *
 * <p>The driver finds this class as the service that makes its connections; a driver that was not
 * made by {@link #driver} gets the usual ones.
 */
public final class BoundedConnections implements BoltConnectionProviderFactory {
  /** Hands the bound from {@link #driver} to {@link #create}, which the driver calls within. */
  private static final ThreadLocal<@Nullable Long> BOUND = new ThreadLocal<>();

  private final BoltConnectionProviderFactory usual = new NettyBoltConnectionProviderFactory();

  /** Thrown into the connection whose answer was too large. */
  static final class AnswerTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    AnswerTooLarge(long bytes) {
      super("the answer is larger than " + bytes + " bytes");
    }
  }

  static Driver driver(String uri, AuthToken token, Config config, long answerBytes) {
    BOUND.set(answerBytes);
    try {
      return GraphDatabase.driver(uri, token, config);
    } finally {
      BOUND.remove();
    }
  }

  @Override
  public boolean supports(String scheme) {
    return usual.supports(scheme);
  }

  @Override
  public int getOrder() {
    return usual.getOrder() - 1;
  }

  @Override
  public BoltConnectionProvider create(
      LoggingProvider logging,
      ValueFactory values,
      ObservationProvider observation,
      Map<String, ?> config) {
    Long bound = BOUND.get();
    if (bound == null) {
      return usual.create(logging, values, observation, config);
    }
    ChannelPipelineBuilderProvider counting =
        () ->
            (format, pipeline, log, factory) -> {
              pipeline.addLast(new AnswerBound(bound));
              new ChannelPipelineBuilderImpl().build(format, pipeline, log, factory);
              // reading byte by byte through a list of buffers takes twice as long
              pipeline.get(MessageDecoder.class).setCumulator(ByteToMessageDecoder.MERGE_CUMULATOR);
            };
    Map<String, Object> extended = new HashMap<>(config);
    extended.put("channelPipelineBuilderProvider", counting);
    return usual.create(logging, values, observation, extended);
  }

  /** Counts what one connection receives between two requests. */
  private static final class AnswerBound extends ChannelDuplexHandler {
    private final long bound;
    private long received;

    AnswerBound(long bound) {
      this.bound = bound;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
        throws Exception {
      received = 0;
      super.write(context, message, promise);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
      if (received > bound) {
        ReferenceCountUtil.release(message);
        return;
      }
      received += message instanceof ByteBuf bytes ? bytes.readableBytes() : 0;
      if (received > bound) {
        ReferenceCountUtil.release(message);
        context.fireExceptionCaught(new AnswerTooLarge(bound));
        context.close();
        return;
      }
      super.channelRead(context, message);
    }
  }
}
