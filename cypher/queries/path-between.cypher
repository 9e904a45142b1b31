// title.ar: الطريق بين اثنين
// title.en: Path between two
// description.ar: أقصر ما يصل بينهما في الشبكة، إن لم يزد على ست علاقات.
// description.en: The shortest connection between them in the graph, where six edges or fewer connect them.
// param first: node required; ar: من; en: From
// param second: node required; ar: إلى; en: To
MATCH (a:Entity {id: $first}), (b:Entity {id: $second})
CALL (a, b) {
  WITH a, b WHERE a = b
  MATCH path = (a)
  RETURN path
UNION
  WITH a, b WHERE a <> b
  MATCH path = allShortestPaths((a)-[*..6]-(b))
  WHERE all(n IN nodes(path) WHERE n:Stance OR n:Entity AND (NOT n:Article OR n.id IN [$first, $second]))
  RETURN path
}
RETURN path
ORDER BY reduce(weight = 0, r IN relationships(path) | weight + size(coalesce(r.evidence, []))) DESC,
  [n IN nodes(path) | n.id], [r IN relationships(path) | type(r)]
LIMIT 1
