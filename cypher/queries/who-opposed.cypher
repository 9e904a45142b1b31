// title.ar: من عارض ماذا
// title.en: Who opposed what
// description.ar: كل معارضة وإدانة ونفي واتهام وتهديد.
// description.en: Every opposition, condemnation, denial, accusation and threat.
MATCH (holder:Entity)-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)
WHERE s.type IN ['opposes', 'condemns', 'denies', 'accuses', 'threatens']
CALL (s) {
  MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
  WITH e, sentence ORDER BY e.start, e.end
  RETURN collect(e.quote) AS quotes, collect(sentence.id) AS sentences, min(e.start) AS start
}
RETURN holder, s.type AS stance, target, quotes, sentences, s.id AS id
ORDER BY holder.id, s.type, start, s.id
