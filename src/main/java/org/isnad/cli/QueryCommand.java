package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.Settings;
import org.isnad.graph.Admission;
import org.isnad.graph.FolderInUse;
import org.isnad.graph.FreeCypher;
import org.isnad.graph.Graph;
import org.isnad.graph.GraphSource;
import org.isnad.graph.Limits;
import org.isnad.graph.Result;
import org.isnad.model.Ontology;
import org.isnad.query.CypherArguments;
import org.isnad.query.DataVersion;
import org.isnad.query.NamedQueries;
import org.isnad.query.NamedQuery;
import org.isnad.query.ParameterFault;
import org.isnad.query.ResultCsv;
import org.isnad.query.ResultGraph;
import org.isnad.query.ResultJson;
import org.isnad.query.ResultMarkdown;
import org.isnad.query.ResultTable;
import org.isnad.query.Reviewed;
import org.isnad.query.Reviews;
import org.isnad.query.Views;
import org.isnad.read.OntologyReader;
import org.isnad.text.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Asks the graph. The result alone goes to the output; how many rows there are, and what happened
 * on the way, goes to the error stream. What can be wrong with the question is found before the
 * database is started.
 */
@Command(
    name = "query",
    description = "Ask the graph; without a word, list the named queries.",
    footer = {
      "",
      "isnad query who-opposed",
      "isnad query stances-of-actor -p actor=state:RU --format csv",
      "isnad query 'MATCH …' -p id=state:RU -p n=5",
      "",
      "Exit codes: 0 done, 1 a fault, 2 wrong usage."
    })
final class QueryCommand implements Callable<Integer> {
  private static final int WIDTH = 120;

  @Spec private CommandSpec spec;
  @Mixin private DatabaseOptions database;
  @Mixin private QueryFolder folder;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME or CYPHER",
      description = "a named query, or a statement that reads, in quotes")
  private List<String> words = List.of();

  @Option(
      names = "-p",
      paramLabel = "NAME=VALUE",
      description =
          "a parameter; for Cypher, numbers, true, false, null, [lists] and {objects} are taken as"
              + " JSON, the rest as text")
  private List<String> given = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = Format.Reader.class,
      description = Format.WORDS + " (default: ${DEFAULT-VALUE})")
  private Format format;

  @Option(
      names = "--review",
      description =
          "with Cypher: begin each row with a column that tells drafts (proposed) from what is"
              + " reviewed (accepted); named queries have it")
  private boolean review;

  @Override
  public Integer call() {
    Ontology ontology = OntologyReader.shipped();
    NamedQueries queries = folder.load(ontology);
    if (words.isEmpty()) {
      write(Reviewed.whole(NamedQueryList.of(queries.all())), "", null);
      return 0;
    }
    Function<FreeCypher, Reviewed> question = question(queries, arguments());
    try (GraphSource source = database.source()) {
      Graph graph = open(source, ontology);
      DataVersion version = new Views(graph, ontology).version();
      if (version.articles() == 0) {
        tellEmpty();
      }
      Reviewed reviewed =
          question.apply(
              new FreeCypher(
                  graph, Limits.PUBLIC, source::restart, new Admission(Admission.Shares.PRIVATE)));
      write(reviewed, version.now(), NamedQueries.isName(word()) ? ontology : null);
      tellRows(reviewed.result());
    } catch (ParameterFault e) { // it names what the graph does not have
      throw usage(e.onCommandLine());
    }
    return 0;
  }

  private Function<FreeCypher, Reviewed> question(
      NamedQueries queries, Map<String, String> arguments) {
    String word = word();
    try {
      if (!NamedQueries.isName(word)) {
        Map<String, @Nullable Object> values = CypherArguments.values(arguments);
        FreeCypher.judge(word, values);
        return cypher -> {
          Result result = cypher.run(word, values);
          Reviews reviews = new Reviews(cypher);
          return review ? reviews.withColumn(result) : reviews.of(result);
        };
      }
      if (queries.find(word).isEmpty()) {
        List<String> known = queries.all().stream().map(NamedQuery::name).toList();
        String near = Nearest.to(word, known).map(name -> "did you mean " + name + "? ").orElse("");
        throw usage("unknown query " + word + "; " + near + "`isnad query` lists what there is");
      }
      queries.judge(query -> query.name().equals(word));
      return queries.prepare(word, arguments);
    } catch (ParameterFault e) {
      throw usage(e.onCommandLine());
    }
  }

  private String word() {
    if (words.size() > 1) {
      throw usage(
          "one word too many: "
              + words.get(1)
              + "; parameters are given as -p NAME=VALUE, and Cypher stands in quotes");
    }
    return words.get(0);
  }

  private Map<String, String> arguments() {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (String pair : given) {
      int sign = pair.indexOf('=');
      if (sign < 1) {
        throw usage("-p takes NAME=VALUE, such as -p actor=state:RU, not " + pair);
      }
      if (arguments.put(pair.substring(0, sign), pair.substring(sign + 1)) != null) {
        throw usage("the parameter " + pair.substring(0, sign) + " is given twice; leave one out");
      }
    }
    return arguments;
  }

  /**
   * Our own database gets the shipped articles, as by serve; into somebody's nothing is written.
   */
  private Graph open(GraphSource source, Ontology ontology) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("Database: " + database.place());
    try {
      if (!database.isOurs()) {
        return source.open(step -> {});
      }
      var fill = new Fill(ontology);
      Graph graph = source.open(step -> {});
      fill.fill(graph, step -> {}, err);
      return graph;
    } catch (FolderInUse e) {
      throw new FolderInUse(
          e.folder(),
          "ask that one, such as by "
              + HttpTwin.of(served(), word(), arguments(), format)
              + ", or stop it");
    }
  }

  private String served() {
    return database
        .served()
        .read()
        .orElse(Address.url("localhost", Integer.parseInt(Settings.PORT.standard())));
  }

  /**
   * @param named the ontology where rows of a named query are drawn, else null
   */
  private void write(Reviewed reviewed, String version, @Nullable Ontology named) {
    PrintWriter out = spec.commandLine().getOut();
    Result result = reviewed.result();
    switch (format) {
      case TABLE -> out.print(ResultTable.of(result, width()));
      case JSON ->
          out.println(new String(ResultJson.of(reviewed, version), StandardCharsets.UTF_8));
      case CSV -> out.print(ResultCsv.of(result));
      case MD -> out.print(ResultMarkdown.of(result, version));
      case CYJS ->
          out.println(
              new String(
                  (named == null
                          ? ResultGraph.of(reviewed, version)
                          : ResultGraph.ofNamed(reviewed, named, version))
                      .json(),
                  StandardCharsets.UTF_8));
    }
    out.flush();
  }

  private void tellEmpty() {
    spec.commandLine()
        .getErr()
        .println(
            "It holds no article yet; isnad load DIR --neo4j " + database.place() + " brings one.");
  }

  private void tellRows(Result result) {
    int rows = result.rows().size();
    spec.commandLine()
        .getErr()
        .println(
            (rows == 1 ? "1 row" : rows + " rows")
                + (result.truncated()
                    ? "; truncated: there are more, ask for fewer or narrow the question"
                    : ""));
  }

  /** Of the terminal, where there is one. */
  private int width() {
    return spec.usageMessage().width(WIDTH).autoWidth(true).width();
  }

  private ParameterException usage(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
