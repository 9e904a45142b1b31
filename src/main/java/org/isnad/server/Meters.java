package org.isnad.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.isnad.graph.Admission;

/**
 * What the server counts, in Prometheus' form:
 *
 * <pre>
 * http_server_requests_seconds{method,route,status}   how many and how long
 * isnad_problems_total{code}                          what was refused, by the code of the problem
 * isnad_queries_running, isnad_queries_waiting        of the database
 * isnad_ready                                         1 when the graph is there
 * isnad_database_starts_total                         2 after one restart
 * jvm_…, process_…, system_…                          of the server's own JVM
 * </pre>
 *
 * Made when the first request is counted, since a start is watched and this takes a moment.
 */
final class Meters {
  static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Meters(Readiness readiness, Admission admission) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    Gauge.builder("isnad.queries.running", admission, Admission::running)
        .description("queries that the database works on")
        .register(registry);
    Gauge.builder("isnad.queries.waiting", admission, Admission::waiting)
        .description("queries that wait for their turn")
        .register(registry);
    Gauge.builder("isnad.ready", readiness, now -> now.graph().isPresent() ? 1 : 0)
        .description("whether the graph is there")
        .register(registry);
    io.micrometer.core.instrument.FunctionCounter.builder(
            "isnad.database.starts", readiness, Readiness::starts)
        .description("how often the database became ready")
        .register(registry);
  }

  /**
   * @param route as it stands in the table, {@code /api/nodes/{id}}
   * @param code of the problem it was answered with; empty for none
   */
  void count(String method, String route, int status, Duration taken, String code) {
    Timer.builder("http.server.requests")
        .description("requests by route")
        .tag("method", method)
        .tag("route", route)
        .tag("status", String.valueOf(status))
        .register(registry)
        .record(taken);
    if (!code.isEmpty()) {
      registry.counter("isnad.problems", "code", code).increment();
    }
  }

  String text() {
    return registry.scrape();
  }
}
