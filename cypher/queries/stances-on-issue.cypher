// title.ar: المواقف من قضية
// title.en: Stances on one issue
// description.ar: من يقف أين من القضية، وبأي جملة.
// description.en: Who stands where on it, and in which sentence.
// param issue: issue required; ar: القضية; en: Issue
MATCH (holder:Entity)-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity {id: $issue})
CALL (s) {
  MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
  WITH e, sentence ORDER BY e.start, e.end
  RETURN collect(e.quote) AS quotes, collect(sentence.id) AS sentences, min(e.start) AS start
}
RETURN holder, s.type AS stance, target, s.voice AS voice, quotes, sentences, s.id AS id
ORDER BY s.polarity, holder.id, start, s.id
