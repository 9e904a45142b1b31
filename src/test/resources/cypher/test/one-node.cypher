// Writes a single node, for tests of the way to the database.
CREATE (n:Probe {id: 'probe:one'})
RETURN n.id AS id
