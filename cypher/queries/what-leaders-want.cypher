// title.ar: ماذا يريد كل قائد
// title.en: What each leader wants
// description.ar: مطالبه ومقترحاته وأولوياته، كل واحد بجملته.
// description.en: Demands, proposals and priorities, each with its sentence.
// param leader: leader; ar: القائد; en: Leader
MATCH (holder:Leader)-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)
WHERE s.type IN ['calls_for', 'proposes', 'prioritizes'] AND ($leader IS NULL OR holder.id = $leader)
MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
RETURN holder, s.type AS stance, target, e.quote AS quote, sentence.id AS sentence
ORDER BY holder.id, s.article, e.start
