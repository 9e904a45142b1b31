// The newest migration that was applied, once every index can be asked.
CALL db.awaitIndexes(60)
OPTIONAL MATCH (m:__Neo4jMigration) WHERE m.version <> "BASELINE"
RETURN max(m.version) AS version
