// These entities, with the number of distinct sentences that speak of each (in $articles, or anywhere when that is empty), and whether drafts alone do.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  CALL (n) {
    MATCH (n)-[:MENTIONED_IN|EVIDENCED_BY]->(s:Sentence)
    RETURN s
    UNION
    MATCH (n:Issue)<-[:ABOUT]-(:Stance)-[:EVIDENCED_BY]->(s:Sentence)
    RETURN s
    UNION
    MATCH (n:Article)-[:HOLDS]->(:Stance)-[:EVIDENCED_BY]->(s:Sentence)
    RETURN s
  }
  WITH s WHERE $articles = [] OR split(s.id, '#')[0] IN $articles
  WITH count(s) AS weight, collect(DISTINCT split(s.id, '#')[0]) AS articles
  RETURN weight, weight > 0 AND NOT EXISTS { MATCH (a:Article) WHERE a.id IN articles AND a.draft IS NULL } AS draft
}
RETURN n.id AS id, [l IN labels(n) WHERE NOT l IN ['Entity', 'Actor']][0] AS kind, n.kind AS subkind,
  coalesce(n.nameAr, n.titleAr) AS nameAr, coalesce(n.nameEn, n.titleEn) AS nameEn, n.iso2 AS iso2,
  coalesce(n.date, n.published) AS date, weight, CASE WHEN draft OR n.draft THEN 'proposed' END AS review, coalesce(n.x, 0.0) AS x, coalesce(n.y, 0.0) AS y
ORDER BY id
