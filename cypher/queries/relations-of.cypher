// title.ar: علاقات فاعل
// title.en: Relations of an actor
// description.ar: ما يربطه بغيره: حرب وحلف وعون وعقوبات.
// description.en: What ties it to others: war, alliance, aid, sanctions.
// param actor: actor required; ar: الفاعل; en: Actor
MATCH (actor:Entity {id: $actor})-[r]-(other:Entity)
WHERE r.type IS NOT NULL
RETURN startNode(r) AS source, r.type AS relation, endNode(r) AS target, r.evidence AS evidence
ORDER BY relation, source.id, target.id
