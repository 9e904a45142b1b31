// title.ar: من صمت حيث تكلم غيره
// title.en: Silent where others spoke
// description.ar: كل صمت عن أمر، ومن تكلم فيه.
// description.en: Every silence on something, and who spoke of it.
MATCH (holder:Entity)-[:HOLDS]->(s:Stance {type: 'silent'})-[:ABOUT]->(target:Entity)
CALL (s) {
  MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
  WITH e, sentence ORDER BY e.start, e.end
  RETURN collect(e.quote) AS quotes, collect(sentence.id) AS sentences, min(e.start) AS start
}
OPTIONAL MATCH (other:Entity)-[:HOLDS]->(t:Stance)-[:ABOUT]->(target)
WHERE t.type <> 'silent' AND t.voice <> 'author' AND other.id <> holder.id
WITH DISTINCT holder, s, target, quotes, sentences, start, other, collect(t.id) AS spoken ORDER BY other.nameAr, other.id
WITH holder, s, target, quotes, sentences, start, collect(other.nameAr) AS spokeAr, collect(other.nameEn) AS spokeEn, collect(spoken) AS spoken
RETURN holder, target, spokeAr, spokeEn, quotes, sentences, [s.id] + reduce(all = [], ids IN spoken | all + ids) AS ids
ORDER BY s.article, start, s.id
