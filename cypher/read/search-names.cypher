// Entities one of whose folded names or forms matches, by the full-text index.
CALL db.index.fulltext.queryNodes('names', $query, {limit: $limit}) YIELD node AS n
RETURN n.id AS id, n.folded AS folded
