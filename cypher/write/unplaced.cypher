// How many entities have no place in the picture yet.
MATCH (n:Entity)
WHERE n.x IS NULL
RETURN count(n) AS unplaced
