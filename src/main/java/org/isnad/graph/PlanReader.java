package org.isnad.graph;

import java.util.List;
import org.isnad.graph.Planned.Notice;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.InputPosition;
import org.neo4j.driver.summary.Notification;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;

/** The driver's plans and notices as ours. */
final class PlanReader {
  /** What a reader who only looks at the plan does not need to hear. */
  private static final String MISSING = "Neo.ClientNotification.Statement.ParameterNotProvided";

  private PlanReader() {}

  /**
   * @param before lines that stood before the query
   */
  static Planned planned(ResultSummary summary, int before) {
    List<Notice> notices =
        summary.notifications().stream()
            .filter(notification -> !notification.code().equals(MISSING))
            .map(notification -> notice(notification, before))
            .toList();
    return new Planned(plan(summary.hasProfile() ? summary.profile() : summary.plan()), notices);
  }

  private static Notice notice(Notification notification, int before) {
    InputPosition at = notification.position();
    return at == null || at.line() <= before
        ? new Notice(notification.title(), notification.description(), null, null)
        : new Notice(
            notification.title(), notification.description(), at.line() - before, at.column());
  }

  private static Plan plan(org.neo4j.driver.summary.Plan plan) {
    Value details = plan.arguments().get("Details");
    Value rows = plan.arguments().get("EstimatedRows");
    @Nullable ProfiledPlan ran = plan instanceof ProfiledPlan profiled ? profiled : null;
    return new Plan(
        plan.operatorType().replaceFirst("@.*", ""),
        details == null ? "" : details.asString(),
        rows == null ? 0 : rows.asDouble(),
        ran == null ? null : ran.records(),
        ran == null ? null : ran.dbHits(),
        plan.identifiers(),
        plan.children().stream().map(PlanReader::plan).toList());
  }
}
