// Every actor, place and event rests on a sentence; every issue on a stance that does.
MATCH (n:Entity)
WHERE NOT n:Article
  AND NOT (n)-[:MENTIONED_IN|EVIDENCED_BY]->(:Sentence)
  AND NOT (n)<-[:ABOUT]-(:Stance)-[:EVIDENCED_BY]->(:Sentence)
RETURN n.id AS offender
