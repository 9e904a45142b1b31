// title.ar: المواقف من قضية
// title.en: Stances on one issue
// description.ar: من يقف أين من القضية، وبأي جملة.
// description.en: Who stands where on it, and in which sentence.
// param issue: issue required; ar: القضية; en: Issue
MATCH (holder:Entity)-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity {id: $issue})
MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
RETURN holder, s.type AS stance, target, s.voice AS voice, e.quote AS quote, sentence.id AS sentence
ORDER BY s.polarity, holder.id, e.start
