// title.ar: من تكلم أكثر
// title.en: Who has most to say
// description.ar: الفاعلون مرتبين بعدد مواقفهم.
// description.en: Actors by the number of their stances.
// param limit: integer default=25 max=1000; ar: كم; en: How many
MATCH (holder:Actor)-[:HOLDS]->(s:Stance)
RETURN holder, count(s) AS stances,
  sum(CASE s.polarity WHEN 1 THEN 1 ELSE 0 END) AS supporting,
  sum(CASE s.polarity WHEN -1 THEN 1 ELSE 0 END) AS opposing,
  sum(CASE s.polarity WHEN 0 THEN 1 ELSE 0 END) AS neutral,
  sum(CASE s.review WHEN 'proposed' THEN 1 ELSE 0 END) AS drafts
ORDER BY stances DESC, holder.id
LIMIT $limit
