package org.isnad.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.Ontology;

/**
 * Article folders, each read and checked by itself, and held against one another. Actors, events
 * and issues may be shared between articles; an article's id may not, and its stances' ids begin
 * with it.
 *
 * @param whole those without a fault of their own, in the order asked for
 * @param faults every fault of every folder
 */
public record ArticleFolders(List<ArticleFolder> whole, List<Fault> faults) {

  public static ArticleFolders read(List<Path> folders, Ontology ontology) {
    List<ArticleFolder> whole = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (Path folder : folders) {
      try {
        whole.add(ArticleFolder.read(folder, ontology));
      } catch (Faults e) {
        faults.addAll(e.faults());
      }
    }
    Map<String, String> places = new HashMap<>();
    for (ArticleFolder folder : whole) {
      String id = folder.article().id();
      String before = places.putIfAbsent(id, folder.place());
      if (before != null) {
        faults.add(
            new Fault(
                folder.place(),
                "id " + id + " is also the id at " + before,
                "give one of the two another id, or leave one out"));
      }
    }
    return new ArticleFolders(List.copyOf(whole), List.copyOf(faults));
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
