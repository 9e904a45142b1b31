// Issues; they rest on the stances about them.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:Issue, n.nameAr = row.nameAr, n.nameEn = row.nameEn
SET n.folded = coalesce(n.folded, []) + [form IN row.folded WHERE NOT form IN coalesce(n.folded, [])]
