// How much there is about an entity: stances it holds or is the target of, sentences that speak of it, events it took part in (of an event: its parts).
MATCH (n:Entity {id: $id})
RETURN COUNT { (n)-[:HOLDS]->(:Stance) } + COUNT { (n)<-[:ABOUT]-(s:Stance) WHERE NOT (n)-[:HOLDS]->(s) } AS stances,
  COUNT { MATCH (n)-[:MENTIONED_IN|EVIDENCED_BY]->(x:Sentence) RETURN DISTINCT x } AS sentences,
  COUNT { MATCH (n)-[:PARTICIPATED_IN]->(e:Event) RETURN DISTINCT e } + COUNT { (n:Event)<-[:PART_OF]-(:Event) }
    + COUNT { (n:Place)<-[:AT]-(:Event) } AS events
