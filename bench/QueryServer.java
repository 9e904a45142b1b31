import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** A Neo4j with its own Query API beside Bolt, for QueryBench to ask; ends when its input ends. */
public final class QueryServer {
  private QueryServer() {}

  public static void main(String[] args) throws Exception {
    try (Neo4j neo4j = Neo4jBuilders.newInProcessBuilder().build()) {
      System.out.println("serving " + neo4j.boltURI() + " " + neo4j.httpURI());
      while (System.in.read() >= 0) {
        // only the end means something
      }
    }
    System.exit(0);
  }
}
