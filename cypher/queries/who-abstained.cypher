// title.ar: من امتنع أو غاب
// title.en: Who abstained or was absent
// description.ar: كل امتناع عن التصويت وكل غياب عنه، وعلى ماذا.
// description.en: Every abstention and every absence, and on what.
MATCH (holder:Entity)-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)
WHERE s.type IN ['abstains', 'absent']
CALL (s) {
  MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
  WITH e, sentence ORDER BY e.start, e.end
  RETURN collect(e.quote) AS quotes, collect(sentence.id) AS sentences, min(e.start) AS start
}
RETURN holder, s.type AS stance, target, quotes, sentences, s.id AS id
ORDER BY s.type, holder.id, start, s.id
