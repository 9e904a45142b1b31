package org.isnad.graph;

import java.util.List;

/**
 * How the database would answer a query: one step, fed by others.
 *
 * @param operator what is done, in Neo4j's words: {@code NodeByLabelScan}
 * @param details on what, in Cypher's words; empty where there is nothing to say
 * @param estimatedRows how many rows the planner expects of it
 * @param variables that are known after it
 * @param children the steps whose rows it takes
 */
public record Plan(
    String operator,
    String details,
    double estimatedRows,
    List<String> variables,
    List<Plan> children) {}
