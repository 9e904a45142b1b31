// title.ar: من عارض ماذا
// title.en: Who opposed what
// description.ar: كل معارضة وإدانة ونفي واتهام وتهديد.
// description.en: Every opposition, condemnation, denial, accusation and threat.
MATCH (holder:Entity)-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)
WHERE s.type IN ['opposes', 'condemns', 'denies', 'accuses', 'threatens']
MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
RETURN holder, s.type AS stance, target, e.quote AS quote, sentence.id AS sentence
ORDER BY holder.id, s.type, e.start
