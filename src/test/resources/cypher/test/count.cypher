// Counts all nodes but those that record the applied schema.
MATCH (n)
WHERE NOT n:__Neo4jMigration
RETURN count(n) AS nodes
