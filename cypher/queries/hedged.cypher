// title.ar: ما قيل بتحفّظ
// title.en: What is said with a hedge
// description.ar: المواقف المحتملة أو المشروطة أو المستقبلية.
// description.en: Stances that are possible, conditional, future or hedged.
MATCH (holder:Entity)-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)
WHERE s.modality <> 'asserted'
CALL (s) {
  MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
  WITH e, sentence ORDER BY e.start, e.end
  RETURN collect(e.quote) AS quotes, collect(sentence.id) AS sentences, min(e.start) AS start
}
RETURN holder, s.modality AS modality, s.type AS stance, target, quotes, sentences, s.id AS id
ORDER BY s.article, start, s.id
