// title.ar: ما يدينه البيان
// title.en: What the communiqué condemns
// description.ar: كل إدانة تصدر عن منظمة.
// description.en: Every condemnation by an organization.
MATCH (holder:Organization)-[:HOLDS]->(s:Stance {type: 'condemns'})-[:ABOUT]->(target:Entity)
WHERE EXISTS { (holder)-[:PARTICIPATED_IN {as: 'issuer'}]->(:Event {kind: 'Statement'}) }
MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
RETURN holder, target, e.quote AS quote, sentence.id AS sentence
ORDER BY s.article, e.start
