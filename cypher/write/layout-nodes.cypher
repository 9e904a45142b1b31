// What the layout places: every entity, with the number of sentences that speak of it.
MATCH (n:Entity)
OPTIONAL MATCH (n)-[:MENTIONED_IN|EVIDENCED_BY]->(s:Sentence)
OPTIONAL MATCH (n)<-[:ABOUT]-(:Stance)-[:EVIDENCED_BY]->(t:Sentence)
WITH n, collect(DISTINCT s) AS own, collect(DISTINCT t) AS targeted
RETURN n.id AS id,
  CASE WHEN n:Event THEN 'Event' WHEN n:Issue THEN 'Issue' WHEN n:Place THEN 'Place' WHEN n:Article THEN 'Article'
    ELSE [l IN labels(n) WHERE NOT l IN ['Entity', 'Actor']][0] END AS kind,
  coalesce(n.nameAr, n.titleAr) AS labelAr, coalesce(n.nameEn, n.titleEn) AS labelEn,
  size(own + [x IN targeted WHERE NOT x IN own]) AS weight
ORDER BY id
