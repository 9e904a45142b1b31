import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4jBuilders;

/** What Isnad's start is measured against: Neo4j Harness and one query by the driver. */
public final class BareHarness {
  private BareHarness() {}

  public static void main(String[] args) {
    try (var neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        var driver = GraphDatabase.driver(neo4j.boltURI())) {
      driver.executableQuery("RETURN 1").execute();
      System.out.println("answered");
      System.out.flush(); // its shutdown, which takes its store away, is not measured
    }
  }
}
