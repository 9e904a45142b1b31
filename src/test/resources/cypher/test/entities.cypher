// Every entity.
MATCH (n:Entity) RETURN n.id AS id ORDER BY id
