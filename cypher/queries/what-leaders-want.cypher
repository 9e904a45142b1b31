// title.ar: ماذا يريد كل قائد
// title.en: What each leader wants
// description.ar: مطالبه ومقترحاته وأولوياته، كل واحد بجملته.
// description.en: Demands, proposals and priorities, each with its sentence.
// param leader: leader; ar: القائد; en: Leader
MATCH (holder:Leader)-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)
WHERE s.type IN ['calls_for', 'proposes', 'prioritizes'] AND ($leader IS NULL OR holder.id = $leader)
CALL (s) {
  MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
  WITH e, sentence ORDER BY e.start, e.end
  RETURN collect(e.quote) AS quotes, collect(sentence.id) AS sentences, min(e.start) AS start
}
RETURN holder, s.type AS stance, target, quotes, sentences, s.id AS id
ORDER BY holder.id, s.article, start, s.id
