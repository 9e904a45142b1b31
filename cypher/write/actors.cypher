// Actors and places, with every mention. Kinds are the labels of the ontology.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:$(row.labels), n.nameAr = row.nameAr, n.nameEn = row.nameEn, n.iso2 = row.iso2
SET n.folded = coalesce(n.folded, []) + [form IN row.folded WHERE NOT form IN coalesce(n.folded, [])]
WITH n, row
UNWIND row.mentions AS mention
MATCH (s:Sentence {id: mention.sentence})
CREATE (n)-[:MENTIONED_IN {start: mention.start, end: mention.end, text: mention.text, how: mention.how}]->(s)
