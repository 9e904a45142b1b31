package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.load.ArticleFolder;
import org.isnad.load.ArticleFolders;
import org.isnad.load.FolderSearch;
import org.isnad.load.Seeds;
import org.isnad.model.Fault;
import org.isnad.model.Ontology;
import org.isnad.read.OntologyReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds annotations against their articles and the ontology; every fault is a line. */
@Command(
    name = "check",
    description = "Verify annotations against their articles and the ontology; list every fault.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "an article's folder or one above it; without it, the articles Isnad ships")
  private @Nullable Path folder;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Ontology ontology = OntologyReader.shipped();
    Path named = folder;
    List<Fault> faults =
        named == null
            ? Seeds.with(folders -> check(folders, ontology, out))
            : check(FolderSearch.under(named), ontology, out);
    faults.forEach(out::println);
    out.println(faults.isEmpty() ? "No fault found." : "Faults: " + faults.size());
    return faults.isEmpty() ? 0 : 1;
  }

  private static List<Fault> check(List<Path> folders, Ontology ontology, PrintWriter out) {
    ArticleFolders all = ArticleFolders.read(folders, ontology);
    for (ArticleFolder read : all.whole()) {
      read.notes().forEach(out::println);
      out.printf(
          "%s: %d sentences, %d stances checked%n",
          read.article().id(),
          read.article().sentences().size(),
          read.annotations().stances().size());
    }
    return all.faults();
  }
}
