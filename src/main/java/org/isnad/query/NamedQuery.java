package org.isnad.query;

import java.util.List;
import org.isnad.model.Names;

/** A question with a name: a file of {@code cypher/queries}. */
public record NamedQuery(
    String name, Names title, Names description, List<QueryParameter> parameters, String cypher) {}
