// Entities one of whose folded names or forms matches, by the full-text index; of equal names actors rank first.
CALL db.index.fulltext.queryNodes('names', $query, {limit: $limit}) YIELD node AS n
RETURN n.id AS id, n.folded AS folded,
  CASE WHEN n:Actor THEN 0 WHEN n:Place THEN 1 WHEN n:Event THEN 2 WHEN n:Issue THEN 3 ELSE 4 END AS rank
