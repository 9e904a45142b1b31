// title.ar: ماذا تقول منظمة في بيانها
// title.en: What an organization says
// description.ar: ما تؤكده وما تقلق منه وما تدينه، كل بند بجملته.
// description.en: What it affirms, worries about and condemns, item by item.
// param organization: organization default=org:csto; ar: المنظمة; en: Organization
// param polarity: enum values=positive,neutral,negative; ar: الاتجاه; en: Direction
MATCH (holder:Organization {id: $organization})-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)
WHERE $polarity IS NULL OR s.polarity = CASE $polarity WHEN 'positive' THEN 1 WHEN 'negative' THEN -1 ELSE 0 END
CALL (s) {
  MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
  WITH e, sentence ORDER BY e.start, e.end
  RETURN collect(e.quote) AS quotes, collect(sentence.id) AS sentences, min(e.start) AS start
}
RETURN holder, s.type AS stance, target, s.voice AS voice, quotes, sentences, s.id AS id
ORDER BY s.polarity, s.type, start, s.id
