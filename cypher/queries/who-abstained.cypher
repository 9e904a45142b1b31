// title.ar: من امتنع أو غاب
// title.en: Who abstained or was absent
// description.ar: كل امتناع عن التصويت وكل غياب عنه، وعلى ماذا.
// description.en: Every abstention and every absence, and on what.
MATCH (holder:Entity)-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)
WHERE s.type IN ['abstains', 'absent']
MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
RETURN holder, s.type AS stance, target, e.quote AS quote, sentence.id AS sentence
ORDER BY s.type, holder.id, e.start
