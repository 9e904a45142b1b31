// title.ar: ما قيل بتحفّظ
// title.en: What is said with a hedge
// description.ar: المواقف المحتملة أو المشروطة أو المستقبلية.
// description.en: Stances that are possible, conditional, future or hedged.
MATCH (holder:Entity)-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)
WHERE s.modality <> 'asserted'
MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
RETURN holder, s.modality AS modality, s.type AS stance, target, e.quote AS quote, sentence.id AS sentence
ORDER BY s.article, e.start
