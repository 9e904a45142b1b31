package org.isnad.server;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Whom an address stands for, where shares and limits are counted: each IPv4 address by itself, of
 * IPv6 the network, since whoever is given a line is given 2⁶⁴ addresses with it.
 *
 * <pre>
 * 203.0.113.7, ::ffff:203.0.113.7   → 203.0.113.7
 * 2001:db8:1:2:a:b:c:d              → 2001:db8:1:2::/64
 * </pre>
 */
final class Client {
  private static final int NETWORK_BYTES = 8;

  private Client() {}

  static String of(InetAddress address) {
    return address instanceof Inet6Address six ? network(six) : address.getHostAddress();
  }

  private static String network(Inet6Address address) {
    byte[] bytes = Arrays.copyOf(address.getAddress(), 16);
    Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
    try {
      String all = InetAddress.getByAddress(bytes).getHostAddress();
      return all.replaceFirst("(:0){4}$", "::/64");
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e); // only of another length than 4 and 16
    }
  }
}
