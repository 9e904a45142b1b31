// Where each entity is drawn.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.x = row.x, n.y = row.y
