// What the layout keeps together: ties, and stances from holder to target.
CALL () {
  MATCH (a:Entity)-[r]->(b:Entity)
  RETURN a.id AS source, b.id AS target,
    CASE type(r) WHEN 'LEADS' THEN 'role' WHEN 'MEMBER_OF' THEN 'membership' WHEN 'PARTICIPATED_IN' THEN 'participation'
      WHEN 'AT' THEN 'place' WHEN 'PART_OF' THEN 'part_of' WHEN 'RESOLVES_TO' THEN 'resolves_to' ELSE 'relation' END AS kind,
    size(r.evidence) AS weight
  UNION ALL
  MATCH (a:Entity)-[:HOLDS]->(s:Stance)-[:ABOUT]->(b:Entity)
  RETURN a.id AS source, b.id AS target, 'stance' AS kind, COUNT { (s)-[:EVIDENCED_BY]->() } AS weight
}
RETURN source, target, kind, weight
ORDER BY source, target, kind, weight
