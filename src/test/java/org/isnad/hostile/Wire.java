package org.isnad.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTTP byte by byte, from an address of this machine that one chooses: 127.0.0.2 is another client
 * than 127.0.0.1.
 */
record Wire(int port, String from) {
  private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.1 (\\d{3})");
  private static final Pattern CODE = Pattern.compile("\"code\":\"([a-z-]+)\"");
  private static final int PATIENCE_MS = 40_000;

  /** What came back, headers and all; nothing where the connection was closed. */
  record Reply(String text) {
    int status() {
      Matcher status = STATUS.matcher(text);
      return status.find() ? Integer.parseInt(status.group(1)) : 0;
    }

    String head() {
      int end = text.indexOf("\r\n\r\n");
      return end < 0 ? text : text.substring(0, end);
    }

    String body() {
      return text.substring(Math.min(text.length(), head().length() + 4));
    }

    /** Of the problem it tells, else {@code –}. */
    String code() {
      Matcher code = CODE.matcher(body());
      return head().contains("application/problem+json") && code.find() ? code.group(1) : "–";
    }
  }

  Socket open() throws IOException {
    Socket socket = new Socket();
    socket.setSoTimeout(PATIENCE_MS);
    socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
    socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
    return socket;
  }

  /** Sends these bytes and reads until the other end closes. */
  Reply send(String bytes) {
    try (Socket socket = open()) {
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
      return read(socket);
    } catch (IOException e) {
      return new Reply("");
    }
  }

  static Reply read(Socket socket) throws IOException {
    try {
      return new Reply(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (java.net.SocketException e) { // it was cut off
      return new Reply("");
    }
  }

  Reply get(String target) {
    return send("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  }

  Reply post(String json) {
    return post("/api/cypher", json);
  }

  Reply post(String target, String json) {
    return send(head(target, json) + json);
  }

  static String head(String json) {
    return head("/api/cypher", json);
  }

  private static String head(String target, String json) {
    return "POST "
        + target
        + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        + "Connection: close\r\nContent-Length: "
        + json.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n";
  }
}
