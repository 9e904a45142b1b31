package org.isnad.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.Ontology;
import org.isnad.read.PlainArticleReader.Given;

/**
 * Article folders, each read and checked by itself, and held against one another. Actors, events
 * and issues may be shared between articles; an article's id may not, and its stances' ids begin
 * with it.
 *
 * @param whole those without a fault and with an id of their own, in the order asked for
 * @param faults every fault of every folder
 */
public record ArticleFolders(List<ArticleFolder> whole, List<Fault> faults) {

  public static ArticleFolders read(List<Path> folders, Ontology ontology) {
    return read(folders, ontology, Given.NOTHING);
  }

  /**
   * @param paths folders of articles, and plain texts
   * @param given what is known of plain texts
   */
  public static ArticleFolders read(List<Path> paths, Ontology ontology, Given given) {
    List<ArticleFolder> whole = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (Path path : paths) {
      try {
        whole.add(ArticleFolder.read(path, ontology, given));
      } catch (Faults e) {
        faults.addAll(e.faults());
      }
    }
    Map<String, String> places = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (ArticleFolder folder : whole) {
      String id = folder.article().id();
      String before = places.putIfAbsent(id, folder.place());
      if (before != null) {
        shared.add(id);
        faults.add(Fault.of(folder.place(), "id-shared", id, before));
      }
    }
    whole.removeIf(folder -> shared.contains(folder.article().id()));
    return new ArticleFolders(List.copyOf(whole), List.copyOf(faults));
  }

  /** With a draft of each that nobody has annotated; where one cannot be made, that is a fault. */
  public ArticleFolders drafted(Drafts drafts) {
    List<ArticleFolder> drafted = new ArrayList<>();
    List<Fault> all = new ArrayList<>(faults);
    for (ArticleFolder folder : whole) {
      try {
        drafted.add(folder.annotated() ? folder : folder.with(drafts.of(folder)));
      } catch (Faults e) {
        all.addAll(e.faults());
      } catch (DraftDefect e) { // the others go on
        all.add(e.fault());
      }
    }
    return new ArticleFolders(List.copyOf(drafted), List.copyOf(all));
  }

  /**
   * All of them.
   *
   * @throws Faults when there is one
   */
  public List<ArticleFolder> orThrow() {
    if (!faults.isEmpty()) {
      throw new Faults(faults);
    }
    return whole;
  }
}
