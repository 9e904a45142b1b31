// title.ar: الطريق بين اثنين
// title.en: Path between two
// description.ar: أقصر ما يصل بينهما في الشبكة.
// description.en: The shortest connection between them in the graph.
// param first: node required; ar: من; en: From
// param second: node required; ar: إلى; en: To
MATCH (a:Entity {id: $first}), (b:Entity {id: $second})
MATCH path = shortestPath((a)-[:HOLDS|ABOUT|LEADS|MEMBER_OF|PARTICIPATED_IN|PART_OF|AT|RESOLVES_TO|AT_WAR_WITH|IN_CONFLICT_WITH|ALLIED_WITH|COOPERATES_WITH|BACKS|ARMS|CONFRONTS|SANCTIONS|ISOLATES|ATTACKS|INTERVENES_IN|DESTABILIZES|SENDS_FORCES_TO|REQUESTS_HELP_FROM|AIDS|GRANTS_FACILITIES_TO|EXEMPTS|MEDIATES_BETWEEN|NEGOTIATES_WITH|ORGAN_OF|PART_OF_ACTOR|SUCCESSOR_OF|LOCATED_IN|CAPITAL_OF|BORDERS|INFLUENCES|INVOLVED_IN|RESPONDS_TO|CONCERNS|FOLLOWS|RESULTS_FROM|CAUSED_BY|JUSTIFIES*..8]-(b))
RETURN path
