// title.ar: من صمت حيث تكلم غيره
// title.en: Silent where others spoke
// description.ar: كل صمت عن أمر، ومن تكلم فيه.
// description.en: Every silence on something, and who spoke of it.
MATCH (holder:Entity)-[:HOLDS]->(s:Stance {type: 'silent'})-[:ABOUT]->(target:Entity)
MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
OPTIONAL MATCH (other:Entity)-[:HOLDS]->(t:Stance)-[:ABOUT]->(target)
WHERE t.type <> 'silent' AND t.voice <> 'author' AND other.id <> holder.id
RETURN holder, target, collect(DISTINCT other.nameAr) AS spokeAr, collect(DISTINCT other.nameEn) AS spokeEn, e.quote AS quote, sentence.id AS sentence
ORDER BY sentence, holder.id
