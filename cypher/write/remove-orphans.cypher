// Takes out every entity that no sentence speaks of any more.
MATCH (n:Entity)
WHERE NOT n:Article
  AND NOT (n)-[:MENTIONED_IN|EVIDENCED_BY]->(:Sentence)
  AND NOT (:Stance)-[:ABOUT]->(n)
DETACH DELETE n
