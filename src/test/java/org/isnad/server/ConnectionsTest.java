package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.testing.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Connections that bring no request keep nobody out. Only Linux has 127.0.0.2 from the start. */
@EnabledOnOs(OS.LINUX)
class ConnectionsTest {
  private static final String PART = "GET / HTTP/1.1\r\nHost: x\r\n";

  private final List<Socket> open = new ArrayList<>();
  private final HttpServer server = Served.start(Exposure.PUBLIC, null);

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : open) {
      socket.close();
    }
    server.close();
  }

  private Socket open(String from, String bytes) throws IOException {
    Socket socket = new Socket();
    open.add(socket);
    socket.setSoTimeout(20_000);
    socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
    socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), server.port()));
    try {
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      // closed already
    }
    return socket;
  }

  private static boolean isClosed(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read() < 0;
    } catch (java.net.SocketTimeoutException e) {
      return false;
    } catch (java.net.SocketException e) {
      return true;
    }
  }

  private String ask(String from) throws IOException {
    Socket socket = open(from, "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
  }

  @Test
  void oneClientHasItsShare() throws IOException {
    for (int i = 0; i < 128; i++) {
      open("127.0.0.2", PART);
    }
    assertThat(isClosed(open("127.0.0.2", PART))).isTrue();
    assertThat(ask("127.0.0.3")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void whenAllAreTakenWhoWaitsLongestGoes() throws IOException {
    Socket polite = open("127.0.0.2", "");
    Socket first = open("127.0.0.3", PART);
    for (int i = 0; i < 1100; i++) {
      open("127.0.1." + (1 + i / 100), PART);
    }
    for (int i = 0; i < 10; i++) {
      assertThat(ask("127.0.0.4")).startsWith("HTTP/1.1 200 ");
    }
    assertThat(isClosed(polite)).isTrue();
    assertThat(isClosed(first)).isTrue();
  }

  @Test
  void aHeadThatDribblesInIsCutOffAndWhoSaysNothingToo() throws IOException, InterruptedException {
    Socket silent = open("127.0.0.2", "");
    for (int i = 0; i < 20; i++) { // others go meanwhile, all at once
      List<Socket> gone = new ArrayList<>();
      for (int k = 0; k < 100; k++) {
        gone.add(open("127.0.0.3", PART));
      }
      for (Socket socket : gone) {
        socket.close();
      }
      Thread.sleep(120);
    }
    Socket slow = open("127.0.0.2", PART);
    long start = System.nanoTime();
    slow.setSoTimeout(1000);
    while (!isClosed(slow)) {
      assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
      try {
        slow.getOutputStream().write('x');
      } catch (IOException e) {
        break;
      }
    }
    assertThat(System.nanoTime() - start).isGreaterThan(9_000_000_000L);
    assertThat(isClosed(silent)).isTrue();
  }
}
