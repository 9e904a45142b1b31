// How many nodes there are by label and relationships by type, and of all together (without a name), from Neo4j's store of counts.
CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
RETURN [n IN data.nodes | {name: n.label, count: n.count}] AS nodes,
  [r IN data.relationships WHERE r.startLabel IS NULL AND r.endLabel IS NULL | {name: r.relationshipType, count: r.count}] AS ties
