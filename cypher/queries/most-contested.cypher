// title.ar: أين تتباين المواقف
// title.en: Where stances differ
// description.ar: ما تختلف فيه اتجاهات المواقف: تأييد أو معارضة أو حياد.
// description.en: What has stances of more than one direction: for, against, neither.
MATCH (holder:Actor)-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)
WITH target, collect(DISTINCT s.polarity) AS directions,
  count(DISTINCT CASE WHEN s.polarity = 1 THEN holder END) AS supporting,
  count(DISTINCT CASE WHEN s.polarity = -1 THEN holder END) AS opposing,
  count(DISTINCT CASE WHEN s.polarity = 0 THEN holder END) AS neutral,
  sum(CASE s.review WHEN 'proposed' THEN 1 ELSE 0 END) AS drafts
WHERE size(directions) > 1
RETURN target, supporting, opposing, neutral, drafts
ORDER BY supporting + opposing + neutral DESC, target.id
