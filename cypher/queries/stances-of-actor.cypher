// title.ar: مواقف فاعل واحد
// title.en: Stances of one actor
// description.ar: كل موقف له، على ماذا، وبأي جملة.
// description.en: Every stance it holds, on what, and in which sentence.
// param actor: actor required; ar: الفاعل; en: Actor
MATCH (holder:Actor {id: $actor})-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)
CALL (s) {
  MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
  WITH e, sentence ORDER BY e.start, e.end
  RETURN collect(e.quote) AS quotes, collect(sentence.id) AS sentences, min(e.start) AS start
}
RETURN holder, s.type AS stance, target, s.voice AS voice, s.modality AS modality, quotes, sentences, s.id AS id
ORDER BY s.article, start, s.id
