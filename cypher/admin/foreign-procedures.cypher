// Procedures and functions that are no part of Neo4j: a plugin such as APOC may read files and reach other machines.
SHOW PROCEDURES YIELD name
WHERE none(own IN ['db.', 'dbms.', 'tx.', 'cdc.'] WHERE name STARTS WITH own)
RETURN name
ORDER BY name
LIMIT 5
