package org.isnad.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.graph.FreeCypher;
import org.isnad.graph.RowSink;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.Names;
import org.isnad.model.Ontology;
import org.isnad.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** The questions of {@code cypher/queries}: one file each, sorted by name. */
public final class NamedQueries {
  private static final String FOLDER = "/cypher/queries";
  private static final String ENDING = ".cypher";

  private final List<QueryFile.Read> files;
  private final List<NamedQuery> queries;

  private final List<Fault> faults;
  private final int revision;

  private NamedQueries(List<QueryFile.Read> files, List<Fault> faults, int revision) {
    this.files = files;
    this.faults = List.copyOf(faults);
    this.revision = revision;
    this.queries = files.stream().map(QueryFile.Read::query).toList();
  }

  /**
   * Those that ship and, where a folder is named, those in it.
   *
   * @throws Faults when a file is malformed, each with its file and line
   * @throws UncheckedIOException when the folder cannot be read
   */
  public static NamedQueries load(Ontology ontology, @Nullable Path more) {
    List<Fault> faults = new ArrayList<>();
    List<QueryFile.Read> files = files(ontology, more, faults);
    if (!faults.isEmpty()) {
      throw new Faults(faults);
    }
    return new NamedQueries(files, faults, 0);
  }

  /**
   * The same without those that have a fault; Neo4j's parser has looked at the rest.
   *
   * @param revision tells these apart from those that were read before
   */
  static NamedQueries sound(Ontology ontology, Path more, int revision) {
    List<Fault> faults = new ArrayList<>();
    List<QueryFile.Read> all;
    try {
      all = files(ontology, more, faults);
    } catch (UncheckedIOException e) {
      faults.add(Fault.of(more + ":1", "query-folder"));
      all = files(ontology, null, faults);
    }
    List<QueryFile.Read> sound = new ArrayList<>();
    for (QueryFile.Read file : all) {
      boolean told = faults.stream().anyMatch(f -> f.place().startsWith(file.place() + ":"));
      Optional<Fault> fault =
          told || !file.place().startsWith(more.toString()) ? Optional.empty() : file.fault();
      fault.ifPresent(faults::add);
      if (!told && fault.isEmpty()) {
        sound.add(file);
      }
    }
    return new NamedQueries(List.copyOf(sound), faults, revision);
  }

  private static List<QueryFile.Read> files(
      Ontology ontology, @Nullable Path more, List<Fault> faults) {
    Map<String, QueryFile.Read> files = new TreeMap<>();
    try {
      shipped(ontology, faults).forEach(file -> files.put(file.query().name(), file));
      if (more != null) {
        for (QueryFile.Read file : read(more, more.toString(), ontology, faults)) {
          if (files.putIfAbsent(file.query().name(), file) != null) {
            faults.add(Fault.of(file.place() + ":1", "query-twice", file.query().name()));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(files.values());
  }

  private static List<QueryFile.Read> shipped(Ontology ontology, List<Fault> faults)
      throws IOException {
    URL folder = NamedQueries.class.getResource(FOLDER);
    if (folder == null) {
      return List.of();
    }
    String place = FOLDER.substring(1);
    try {
      if (!folder.getProtocol().equals("jar")) {
        return read(Path.of(folder.toURI()), place, ontology, faults);
      }
      String jar = folder.toString().substring(0, folder.toString().indexOf("!/"));
      try (FileSystem files =
          FileSystems.newFileSystem(
              Path.of(URI.create(jar.substring("jar:".length()))), Map.of())) {
        return read(files.getPath(FOLDER), place, ontology, faults);
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param place what the folder is called in faults
   */
  private static List<QueryFile.Read> read(
      Path folder, String place, Ontology ontology, List<Fault> faults) throws IOException {
    List<QueryFile.Read> queries = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        String name = String.valueOf(file.getFileName()).replace(ENDING, "");
        String at = place + "/" + name + ENDING;
        if (!isName(name)) {
          faults.add(Fault.of(at + ":1", "query-name"));
        }
        try {
          queries.add(QueryFile.read(name, at, Files.readString(file), ontology, faults));
        } catch (CharacterCodingException e) {
          faults.add(Fault.of(at + ":1", "not-utf8"));
        }
      }
    }
    return queries;
  }

  /**
   * Has Neo4j's parser look at the queries of which this is true.
   *
   * @throws Faults each with its file and line
   */
  public void judge(Predicate<NamedQuery> which) {
    List<Fault> faults =
        files.stream()
            .filter(file -> which.test(file.query()))
            .flatMap(file -> file.fault().stream())
            .toList();
    if (!faults.isEmpty()) {
      throw new Faults(faults);
    }
  }

  /** Of files that were left out, each with its file and line. */
  public List<Fault> faults() {
    return faults;
  }

  /** 0 as they were at the start; another number whenever a file has changed. */
  public int revision() {
    return revision;
  }

  public List<NamedQuery> all() {
    return queries;
  }

  public Optional<NamedQuery> find(String name) {
    return queries.stream().filter(query -> query.name().equals(name)).findFirst();
  }

  /**
   * Its rows begin with the column {@code review}, see {@link Reviews}.
   *
   * @param arguments as they come in a URL, by parameter name
   * @throws ParameterFault when the query or an argument is not as it must be
   * @throws org.isnad.graph.guard.QueryRefused when the limits are reached
   */
  public Reviewed run(FreeCypher cypher, String name, Map<String, String> arguments) {
    return prepare(name, arguments).apply(cypher);
  }

  /**
   * The same row by row, for results that are taken along as files.
   *
   * @return whether the limits cut it off
   */
  public boolean export(
      FreeCypher cypher, String name, Map<String, String> arguments, RowSink sink) {
    NamedQuery query = find(name).orElseThrow(() -> unknown(name));
    Map<String, @Nullable Object> values = QueryArguments.values(query, arguments);
    QueryReferences.check(query, values, cypher);
    return new Reviews(cypher)
        .export(sink, told -> cypher.exportTrusted(query.cypher(), values, told));
  }

  /**
   * The same in two steps: checked now, as far as that goes without a database, and run where there
   * is one; what it names is looked up there.
   *
   * @throws ParameterFault as {@link #run}
   */
  public Function<FreeCypher, Reviewed> prepare(String name, Map<String, String> arguments) {
    NamedQuery query = find(name).orElseThrow(() -> unknown(name));
    Map<String, @Nullable Object> values = QueryArguments.values(query, arguments);
    return cypher -> {
      QueryReferences.check(query, values, cypher);
      return new Reviews(cypher).withColumn(cypher.runTrusted(query.cypher(), values));
    };
  }

  /** Whether a word is meant as a name: {@code who-opposed} and not {@code RETURN 1}. */
  public static boolean isName(String word) {
    return word.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  private ParameterFault unknown(String name) {
    return leftOut(name)
        .map(
            fault ->
                new ParameterFault(
                    "query-left-out",
                    new Names(
                        "تُرك الاستعلام "
                            + name
                            + " لخلل في ملفه: "
                            + fault.place()
                            + ": "
                            + fault.faultAr()
                            + ".",
                        "The query "
                            + name
                            + " is left out for a fault in its file: "
                            + fault.place()
                            + ": "
                            + fault.fault()
                            + "."),
                    new Names(fault.remedyAr() + ".", fault.remedy() + ".")))
        .orElseGet(
            () -> {
              String known = String.join(", ", queries.stream().map(NamedQuery::name).toList());
              return new ParameterFault(
                  "unknown-query",
                  new Names(
                      "لا استعلام باسم " + Excerpt.of(name) + ".",
                      "There is no query " + Excerpt.of(name) + "."),
                  new Names("الموجود: " + known + ".", "There is: " + known + "."));
            });
  }

  /** The first fault of the file with this name; where its folder lies is left out. */
  private Optional<Fault> leftOut(String name) {
    String file = name + ENDING + ":";
    return faults.stream()
        .map(fault -> fault.at(fault.place().replaceFirst(".*[/\\\\]", "")))
        .filter(fault -> fault.place().startsWith(file))
        .findFirst();
  }
}
