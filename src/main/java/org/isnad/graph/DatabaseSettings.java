package org.isnad.graph;

import inet.ipaddr.IPAddressString;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;

/**
 * How our own database is set: anyone may send it Cypher, so it reads no file, calls no address and
 * gives every query a limit of time and memory. What settings cannot bound, the process around them
 * does.
 */
final class DatabaseSettings {
  private DatabaseSettings() {}

  /** The limits; our own writes raise the time for themselves, see {@link Graph#write}. */
  static Map<Setting<?>, Object> guarded() {
    var settings = new LinkedHashMap<Setting<?>, Object>();
    settings.put(GraphDatabaseSettings.allow_file_urls, false);
    settings.put(
        GraphDatabaseInternalSettings.cypher_ip_blocklist,
        List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")));
    settings.put(GraphDatabaseSettings.transaction_timeout, Duration.ofSeconds(5));
    settings.put(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(200));
    settings.put(GraphDatabaseSettings.lock_acquisition_timeout, Duration.ofSeconds(5));
    settings.put(GraphDatabaseSettings.max_concurrent_transactions, 24);
    settings.put(GraphDatabaseSettings.memory_transaction_max_size, ByteUnit.mebiBytes(64));
    settings.put(GraphDatabaseSettings.memory_transaction_global_max_size, ByteUnit.mebiBytes(192));
    // a plan may take half a megabyte: a thousand, which it keeps by default, are the whole heap
    settings.put(GraphDatabaseSettings.query_cache_size, 100);
    settings.put(GraphDatabaseSettings.forbid_exhaustive_shortestpath, true);
    settings.put(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF);
    settings.put(GraphDatabaseSettings.udc_enabled, false);
    settings.put(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64));
    // else the same query is planned anew for lists of 1, 10, 100… values: a second each, cold
    settings.put(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false);
    // otherwise it listens for five seconds, twice, whether anybody still speaks
    settings.put(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
    return settings;
  }

  /** A store in {@code data}, reached by Bolt alone: on this machine, with a password. */
  static Map<Setting<?>, Object> persistent(Path data) {
    Map<Setting<?>, Object> settings = guarded();
    settings.put(GraphDatabaseSettings.logs_directory, data.resolve("logs"));
    settings.put(GraphDatabaseSettings.auth_enabled, true);
    settings.put(HttpConnector.enabled, false);
    settings.put(BoltConnector.enabled, true);
    settings.put(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0));
    return settings;
  }
}
