// Articles whose sentences hold the words, best first.
CALL db.index.fulltext.queryNodes('sentences', $query, {limit: 200}) YIELD node AS s, score
MATCH (a:Article)-[:CONTAINS]->(s)
WITH a, s, score ORDER BY score DESC, s.id
WITH a, max(score) AS best, head(collect(s.text)) AS sentence
RETURN a.id AS id, sentence, 4 AS rank
ORDER BY best DESC, id
LIMIT $limit
