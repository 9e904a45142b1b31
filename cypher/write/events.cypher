// Events with the sentences that tell of them.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:Event, n.nameAr = row.nameAr, n.nameEn = row.nameEn, n.kind = row.kind,
  n.date = row.date, n.earliest = row.earliest, n.latest = row.latest
SET n.folded = coalesce(n.folded, []) + [form IN row.folded WHERE NOT form IN coalesce(n.folded, [])]
WITH n, row
UNWIND row.evidence AS passage
MATCH (s:Sentence {id: passage.sentence})
CREATE (n)-[:EVIDENCED_BY {start: passage.start, end: passage.end, quote: passage.quote}]->(s)
