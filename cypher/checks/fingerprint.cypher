// The whole graph as sorted lines, so that two graphs can be compared. Nodes first, then relationships.
CALL () {
  MATCH (n)
  WHERE n:Entity OR n:Sentence OR n:Stance OR n:Text
  RETURN 'node' AS part, n.id AS first, '' AS type, '' AS second, labels(n) AS labels, properties(n) AS properties
  UNION ALL
  MATCH (a)-[r]->(b)
  WHERE (a:Entity OR a:Sentence OR a:Stance) AND (b:Entity OR b:Sentence OR b:Stance OR b:Text)
  RETURN 'tie' AS part, a.id AS first, type(r) AS type, b.id AS second, [] AS labels, properties(r) AS properties
}
RETURN part, first, type, second, labels, properties
ORDER BY part, first, type, second, coalesce(properties.id, ''), coalesce(properties.start, 0)
