// title.ar: الطريق بين اثنين
// title.en: Path between two
// description.ar: أقصر ما يصل بينهما في الشبكة.
// description.en: The shortest connection between them in the graph.
// param first: node required; ar: من; en: From
// param second: node required; ar: إلى; en: To
MATCH (a:Entity {id: $first}), (b:Entity {id: $second})
MATCH path = ALL SHORTEST (a) (()--(n WHERE n:Stance OR n:Entity AND (NOT n:Article OR n.id = $second))){0,8} (b)
RETURN path
ORDER BY reduce(weight = 0, r IN relationships(path) | weight + size(coalesce(r.evidence, []))) DESC,
  [n IN nodes(path) | n.id], [r IN relationships(path) | type(r)]
LIMIT 1
