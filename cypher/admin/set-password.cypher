// Gives the database of this start its own password; runs on the system database.
ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
