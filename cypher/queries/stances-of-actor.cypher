// title.ar: مواقف فاعل واحد
// title.en: Stances of one actor
// description.ar: كل موقف له، على ماذا، وبأي جملة.
// description.en: Every stance it holds, on what, and in which sentence.
// param actor: actor required; ar: الفاعل; en: Actor
MATCH (holder:Actor {id: $actor})-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)
MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
RETURN holder, s.type AS stance, target, s.voice AS voice, s.modality AS modality, e.quote AS quote, sentence.id AS sentence
ORDER BY s.article, e.start
