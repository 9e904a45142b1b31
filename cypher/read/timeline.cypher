// Dated events that touch the period, in order of time.
MATCH (n:Event)
WITH n, n.earliest AS earliest, n.latest AS latest
WHERE earliest <= $to AND latest >= $from
RETURN n.id AS id, earliest, latest,
  head(COLLECT { MATCH (n)-[:AT]->(p:Place) RETURN p.id ORDER BY p.id }) AS place,
  head(COLLECT { MATCH (n)-[:PART_OF]->(e:Event) RETURN e.id ORDER BY e.id }) AS partOf
ORDER BY earliest, latest, id
