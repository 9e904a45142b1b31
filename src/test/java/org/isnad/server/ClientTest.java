package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTest {
  @ParameterizedTest
  @CsvSource({
    "203.0.113.7,                203.0.113.7",
    "::ffff:203.0.113.7,         203.0.113.7",
    "::ffff:cb00:7107,           203.0.113.7",
    "2001:db8:1:2:a:b:c:d,       2001:db8:1:2::/64",
    "2001:db8:1:2:ffff::1,       2001:db8:1:2::/64",
    "2001:db8:1:3:a:b:c:d,       2001:db8:1:3::/64",
    "2001:db8::1,                2001:db8:0:0::/64",
    "::1,                        0:0:0:0::/64",
    "fe80::1%1,                  fe80:0:0:0::/64",
  })
  void anAddressStandsFor(String address, String client) throws UnknownHostException {
    assertThat(Client.of(InetAddress.getByName(address))).isEqualTo(client);
  }
}
