package org.isnad.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where to serve. */
final class Address {
  private Address() {}

  /**
   * @throws CannotServe when nobody can listen there, with the reason
   */
  static void check(String host, int port) {
    InetAddress address = local(host);
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw new CannotServe(
          "port " + port + " is taken; stop what uses it or choose another with --port.");
    }
  }

  /** What to type into a browser: a name of this machine for any address of it. */
  static String url(String host, int port) {
    boolean here = host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::1");
    String name = here ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
    return "http://" + name + ":" + port;
  }

  private static InetAddress local(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
        throw new CannotServe(
            host + " is no address of this machine; --host takes one, or 0.0.0.0 for all of them.");
      }
      return address;
    } catch (UnknownHostException | SocketException e) {
      throw new CannotServe(host + " is not known as an address; correct --host.");
    }
  }

  /** A port as it is typed. */
  static final class Port implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String word) {
      if (!word.matches("\\d{1,5}") || Integer.parseInt(word) > 65_535) {
        throw new TypeConversionException("a port is a number from 0 to 65535, not " + word);
      }
      return Integer.valueOf(word);
    }
  }

  /** The message says why and what to do. */
  static final class CannotServe extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotServe(String sentence) {
      super(sentence);
    }
  }
}
