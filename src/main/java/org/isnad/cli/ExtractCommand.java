package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.annotate.AnnotationsJson;
import org.isnad.annotate.AnnotationsYaml;
import org.isnad.load.ArticleFolder;
import org.isnad.load.ArticleSearch;
import org.isnad.load.DraftDefect;
import org.isnad.load.Drafts;
import org.isnad.load.Drafts.Drafted;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.Ontology;
import org.isnad.read.ArticleReader;
import org.isnad.read.OntologyReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * Drafts the annotations of articles; touches no database. The annotations alone go to the output;
 * what was found, left out and repaired goes to the error stream. An article that cannot be read is
 * told, and the others go on.
 */
@Command(
    name = "extract",
    description = "Draft the annotations of articles, touching no database.",
    footer = {
      "",
      "isnad extract summit.txt --published 2022-05-22",
      "isnad extract articles/ --format json -o drafts/",
      "",
      "Exit codes: 0 done, 1 a fault, 2 wrong usage."
    })
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private PlainTextOptions plain;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "plain texts (.txt), folders of articles, or folders above them")
  private List<Path> paths;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "yaml",
      converter = FormReader.class,
      description = "yaml, for people and isnad check, or json (default: ${DEFAULT-VALUE})")
  private Form form;

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description = "write a file for each article here, by its name; else one is printed")
  private @Nullable Path folder;

  @Option(
      names = "--merge",
      description =
          "where annotations.yaml stands beside an article, keep what people decided and add what is"
              + " new; that file itself is left alone")
  private boolean merge;

  enum Form {
    YAML,
    JSON;

    String suffix() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final class FormReader implements ITypeConverter<Form> {
    @Override
    public Form convert(String word) {
      for (Form form : Form.values()) {
        if (form.suffix().equals(word)) {
          return form;
        }
      }
      throw new TypeConversionException("there is no format " + word + ", only yaml and json");
    }
  }

  @Override
  public Integer call() {
    Path to = folder;
    if (to != null && Files.exists(to) && !Files.isDirectory(to)) {
      throw new ParameterException(
          spec.commandLine(), to + " is a file; -o takes a folder, which is made if need be");
    }
    ArticleSearch.Found found = ArticleSearch.under(paths);
    List<Path> articles = found.articles();
    if (to == null && articles.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), articles.size() + " articles; say with -o DIR where they go");
    }
    PrintWriter err = spec.commandLine().getErr();
    List<Fault> faults = new ArrayList<>(found.faults());
    Ontology ontology = OntologyReader.shipped();
    Drafts drafts = new Drafts(ontology);
    Map<String, Path> names = new HashMap<>();
    int done = 0;
    for (Path path : articles) {
      try {
        write(path, drafts, ontology, names);
        done++;
      } catch (Faults e) {
        faults.addAll(e.faults());
      } catch (DraftDefect e) {
        faults.add(e.fault());
      }
    }
    if (articles.size() > 1) {
      err.println(done + " of " + articles.size() + " articles drafted");
    }
    if (!faults.isEmpty()) {
      throw new Faults(faults);
    }
    return 0;
  }

  private void write(Path path, Drafts drafts, Ontology ontology, Map<String, Path> names) {
    ArticleFolder article =
        merge
            ? ArticleFolder.read(path, ontology, plain.given())
            : ArticleFolder.unannotated(path, plain.given());
    String name = name(path);
    Path before = names.putIfAbsent(name, path);
    if (before != null) {
      throw new Faults(
          List.of(
              new Fault(
                  ArticleReader.shown(path),
                  ArticleReader.shown(before) + " is written under that name already",
                  "rename one, or draft them apart")));
    }
    Drafted drafted = drafts.of(article);
    PrintWriter err = spec.commandLine().getErr();
    article.notes().forEach(err::println);
    err.printf(
        "%s: %d sentences; %s: %s%n",
        article.article().id(),
        article.article().sentences().size(),
        article.annotated() ? "reviewed and drafted" : "a draft",
        drafted.report());
    String text =
        switch (form) {
          case YAML -> AnnotationsYaml.write(drafted.article(), drafted.annotations());
          case JSON -> AnnotationsJson.write(drafted.article(), drafted.annotations(), ontology);
        };
    Path to = folder;
    if (to == null) {
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
      return;
    }
    try {
      WholeFile.write(to, name + "." + form.suffix(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the next would meet the same
    }
  }

  /** Of the input, without the suffix of a text. */
  private static String name(Path path) {
    String name = String.valueOf(path.getFileName());
    return Files.isDirectory(path) ? name : name.replaceFirst("(?i)\\.(txt|text)$", "");
  }
}
