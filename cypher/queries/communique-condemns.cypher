// title.ar: ما يدينه البيان
// title.en: What the communiqué condemns
// description.ar: كل إدانة تصدر عن منظمة.
// description.en: Every condemnation by an organization.
MATCH (holder:Organization)-[:HOLDS]->(s:Stance {type: 'condemns'})-[:ABOUT]->(target:Entity)
WHERE EXISTS { (holder)-[:PARTICIPATED_IN {as: 'issuer'}]->(:Event {kind: 'Statement'}) }
CALL (s) {
  MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
  WITH e, sentence ORDER BY e.start, e.end
  RETURN collect(e.quote) AS quotes, collect(sentence.id) AS sentences, min(e.start) AS start
}
RETURN holder, target, quotes, sentences, s.id AS id
ORDER BY s.article, start, s.id
