package org.isnad.hostile;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.isnad.hostile.Wire.Reply;

/** Sixty-four at once, who stay until they are closed. */
enum Crowd {
  /** Each sends a header, letter by letter. */
  SLOW_HEADERS {
    @Override
    void attack(Wire wire) throws IOException, InterruptedException {
      trickle(wire, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");
    }
  },
  /** Each sends a body, letter by letter. */
  SLOW_BODIES {
    @Override
    void attack(Wire wire) throws IOException, InterruptedException {
      trickle(wire, Wire.head(" ".repeat(50_000)));
    }
  },
  /** Each asks for much and reads nothing. */
  SLOW_READERS {
    @Override
    void attack(Wire wire) throws IOException, InterruptedException {
      try (Socket socket = wire.open()) {
        socket.setReceiveBufferSize(1024);
        String request = "GET /api/graph HTTP/1.1\r\nHost: x\r\n\r\n";
        socket.getOutputStream().write(request.repeat(20).getBytes(StandardCharsets.UTF_8));
        TimeUnit.SECONDS.sleep(30);
      }
    }
  },
  /** Each says nothing. */
  SILENT {
    @Override
    void attack(Wire wire) throws IOException, InterruptedException {
      try (Socket socket = wire.open()) {
        TimeUnit.SECONDS.sleep(socket.isConnected() ? 30 : 0);
      }
    }
  },
  /** Each asks what takes as long as it may. */
  LONG_QUERIES {
    @Override
    void attack(Wire wire) throws InterruptedException {
      ask(wire, "MATCH (a), (b), (c), (d) WHERE a.id + b.id = c.id + d.id + 'x' RETURN count(*)");
    }
  },
  /** Each hangs up at once and comes again. */
  GONE {
    @Override
    void attack(Wire wire) throws IOException, InterruptedException {
      String query =
          "{\"query\": \"UNWIND range(1, 9999) AS a UNWIND range(1, 9999) AS b RETURN count(a + b)\"}";
      while (!Thread.currentThread().isInterrupted()) {
        try (Socket socket = wire.open()) {
          socket
              .getOutputStream()
              .write((Wire.head(query) + query).getBytes(StandardCharsets.UTF_8));
        }
        Thread.sleep(100);
      }
    }
  },
  /** Each asks as often as it can. */
  FLOOD {
    @Override
    void attack(Wire wire) {
      while (!Thread.currentThread().isInterrupted()) {
        wire.get("/api/search?q=a" + System.nanoTime());
      }
    }
  };

  private static final int SIZE = 64;

  abstract void attack(Wire wire) throws Exception;

  AutoCloseable come(Wire wire) {
    ExecutorService people = Executors.newFixedThreadPool(SIZE);
    List<Runnable> all = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      all.add(
          () -> {
            try {
              attack(wire);
            } catch (Exception e) {
              // it was sent away, or it is over
            }
          });
    }
    all.forEach(people::execute);
    return () -> {
      people.shutdownNow();
      people.awaitTermination(20, TimeUnit.SECONDS);
    };
  }

  private static void trickle(Wire wire, String beginning)
      throws IOException, InterruptedException {
    try (Socket socket = wire.open()) {
      socket.getOutputStream().write(beginning.getBytes(StandardCharsets.UTF_8));
      while (true) {
        Thread.sleep(200);
        socket.getOutputStream().write(' ');
      }
    }
  }

  private static void ask(Wire wire, String query) throws InterruptedException {
    while (!Thread.currentThread().isInterrupted()) {
      Reply reply = wire.post("{\"query\": \"" + query + "\"}");
      Thread.sleep(reply.status() == 429 ? 200 : 1);
    }
  }
}
