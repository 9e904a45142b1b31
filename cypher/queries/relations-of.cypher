// title.ar: علاقات فاعل
// title.en: Relations of an actor
// description.ar: ما يربطه بغيره: حرب وحلف وعون وعقوبات.
// description.en: What ties it to others: war, alliance, aid, sanctions.
// param actor: actor required; ar: الفاعل; en: Actor
MATCH (actor:Entity {id: $actor})-[r]-(:Entity)
WHERE r.type IS NOT NULL
CALL (r) {
  UNWIND r.evidence AS passage
  WITH split(passage, '@') AS parts
  MATCH (sentence:Sentence {id: parts[0]})
  WITH sentence, [x IN split(parts[1], '-') | toInteger(x)] AS span
  ORDER BY split(sentence.id, '#')[0], span[0], span[1]
  RETURN collect(substring(sentence.text, span[0] - sentence.start, span[1] - span[0])) AS quotes, collect(sentence.id) AS sentences
}
RETURN startNode(r) AS source, r.type AS relation, endNode(r) AS target, quotes, sentences, r.id AS id
ORDER BY relation, source.id, target.id, r.id
