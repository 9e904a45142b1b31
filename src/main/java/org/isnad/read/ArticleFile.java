package org.isnad.read;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Fault;

/**
 * An article whose text could be read, with what is wrong in its {@code article.yaml}.
 *
 * @param article where it has faults, with some value in each faulty place; only good for finding
 *     more of them
 * @param place {@code path:line} of its id
 * @param notes sentences: what had to be done to read its text, and what in it may mislead
 */
public record ArticleFile(Article article, String place, List<Fault> faults, List<String> notes) {}
