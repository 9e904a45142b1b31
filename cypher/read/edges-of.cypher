// Every edge that touches these entities (those of articles only where $articles), in outline, heaviest first.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE $articles OR NOT n:Article
CALL (n) {
  MATCH (n)-[:HOLDS]->(s:Stance)-[:ABOUT]->(o:Entity)
  RETURN s.id AS edge, n AS source, o AS target, COUNT { MATCH (s)-[:EVIDENCED_BY]->(x:Sentence) RETURN DISTINCT x } AS weight
  UNION
  MATCH (n)<-[:ABOUT]-(s:Stance)<-[:HOLDS]-(o:Entity)
  RETURN s.id AS edge, o AS source, n AS target, COUNT { MATCH (s)-[:EVIDENCED_BY]->(x:Sentence) RETURN DISTINCT x } AS weight
  UNION
  MATCH (n)-[r]-(o:Entity)
  RETURN r.id AS edge, startNode(r) AS source, endNode(r) AS target,
    COUNT { UNWIND r.evidence AS e RETURN DISTINCT split(e, '@')[0] } AS weight
}
RETURN DISTINCT edge AS id, source.id AS source, target.id AS target, weight
ORDER BY weight DESC, id
