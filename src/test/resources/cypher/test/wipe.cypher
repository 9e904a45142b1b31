// Empties the graph between tests; what records the applied schema stays.
MATCH (n)
WHERE NOT n:__Neo4jMigration
DETACH DELETE n
