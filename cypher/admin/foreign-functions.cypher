// Functions that are no part of Neo4j.
SHOW FUNCTIONS YIELD name, isBuiltIn
WHERE NOT isBuiltIn
RETURN name
ORDER BY name
LIMIT 5
