// Every tie between entities.
MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id ORDER BY id
