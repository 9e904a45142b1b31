package org.isnad.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the database would answer a query, or how it did: one step, fed by others.
 *
 * @param operator what is done, in Neo4j's words: {@code NodeByLabelScan}
 * @param details on what, in Cypher's words; empty where there is nothing to say
 * @param estimatedRows how many rows the planner expects of it
 * @param rows how many it gave; null when the query was planned and not run
 * @param dbHits how often it asked the store for something; null as above
 * @param variables that are known after it
 * @param children the steps whose rows it takes
 */
public record Plan(
    String operator,
    String details,
    double estimatedRows,
    @Nullable Long rows,
    @Nullable Long dbHits,
    List<String> variables,
    List<Plan> children) {}
