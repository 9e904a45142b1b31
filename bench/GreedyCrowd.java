import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Many addresses that do what a server does not like, for QueryBench, until it is closed. */
final class GreedyCrowd implements AutoCloseable {
  /** What each address does at the same time, a connection for each. */
  static final List<String> KINDS = List.of("senders", "readers", "askers", "hurriers");

  private static final String LONG =
      "MATCH (a), (b), (c), (d) WHERE a.id + b.id = c.id + d.id + 'x'";

  private final ExecutorService all;

  /** It has been at work for two seconds when this returns. */
  GreedyCrowd(String url, int addresses, List<String> kinds) throws InterruptedException {
    all = Executors.newFixedThreadPool(addresses * kinds.size());
    for (int i = 0; i < addresses; i++) {
      int number = i;
      kinds.forEach(kind -> all.execute(() -> attack(kind, URI.create(url).getPort(), number)));
    }
    Thread.sleep(2000);
  }

  /** Again and again until it is interrupted. */
  private static void attack(String kind, int port, int number) {
    while (!Thread.currentThread().isInterrupted()) {
      try (Socket socket = new Socket()) {
        socket.setReceiveBufferSize(2048);
        socket.bind(new InetSocketAddress("127.0.1." + (number + 1), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        String request =
            switch (kind) {
              case "readers" -> "GET /api/graph HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(10);
              case "askers" -> asking(LONG + " AND " + System.nanoTime() + " > 0 RETURN count(*)");
              case "hurriers" -> asking("RETURN " + System.nanoTime() + " AS now");
              default ->
                  "POST /api/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000\r\n\r\n";
            };
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        if (kind.equals("askers") || kind.equals("hurriers")) {
          socket.getInputStream().readAllBytes();
          continue;
        }
        for (int i = 0; i < 100; i++) {
          Thread.sleep(200);
          if (kind.equals("readers")) {
            if (socket.getInputStream().read() < 0) {
              break;
            }
          } else {
            socket.getOutputStream().write(' ');
          }
        }
      } catch (IOException e) {
        // it was sent away
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static String asking(String query) {
    String body = "{\"query\": \"" + query + "\"}";
    return "POST /api/cypher HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + "Content-Type: application/json\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  @Override
  public void close() throws InterruptedException {
    all.shutdownNow();
    all.awaitTermination(30, TimeUnit.SECONDS);
  }
}
