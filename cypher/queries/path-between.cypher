// title.ar: الطريق بين اثنين
// title.en: Path between two
// description.ar: أقصر ما يصل بينهما في الشبكة.
// description.en: The shortest connection between them in the graph.
// param first: node required; ar: من; en: From
// param second: node required; ar: إلى; en: To
MATCH (a:Entity {id: $first}), (b:Entity {id: $second})
MATCH path = shortestPath((a)-[:HOLDS|ABOUT|LEADS|MEMBER_OF|PARTICIPATED_IN|PART_OF|AT|RESOLVES_TO*..8]-(b))
RETURN path
