/**
 * Isnad (إسناد, "attribution") turns political articles into a graph in which everything rests on
 * its sentence.
 *
 * <p>Data flows one way:
 *
 * <pre>
 * article.txt ─ read ─▶ extract ─▶ annotations.yaml ─ load ─▶ Neo4j ─ query ─▶ server ─▶ browser
 *                       (drafts)    (people review)
 * </pre>
 *
 * <p>Packages import only what lies below them; {@code ArchitectureTest} holds them to it:
 *
 * <pre>
 *                      Main, Settings, cli                      may see all
 *        load ─────────────┐            ┌───────── server       HTTP and JSON
 * read extract annotate    │            │
 *        layout            └── graph ───┴─ query                graph alone knows Neo4j
 *                      model → JDK only     text → JDK and Lucene only
 * </pre>
 *
 * <p>Deliberately absent: Cypher in Java (it stands in {@code cypher/}), kinds and types in Java
 * (they stand in {@code seeds/ontology.yaml}), and any way to write over HTTP.
 */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
