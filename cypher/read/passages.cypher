// What rests on an article: every mention, event, stance and tie, with the passage it rests on, and whether it is a draft.
MATCH (a:Article {id: $id})-[:CONTAINS]->(x:Sentence)
CALL (a, x) {
  MATCH (n:Entity)-[m:MENTIONED_IN]->(x)
  RETURN m.start AS start, m.end AS end, n.id AS id, 'mention' AS kind, m.how AS type, null AS polarity, n.nameAr AS labelAr, n.nameEn AS labelEn, n.id AS node, null AS ends, CASE WHEN a.draft THEN 'proposed' END AS review
  UNION ALL
  MATCH (n:Event)-[e:EVIDENCED_BY]->(x)
  RETURN e.start AS start, e.end AS end, n.id AS id, 'event' AS kind, n.kind AS type, null AS polarity, n.nameAr AS labelAr, n.nameEn AS labelEn, n.id AS node, null AS ends, CASE WHEN a.draft THEN 'proposed' END AS review
  UNION ALL
  MATCH (h:Entity)-[:HOLDS]->(s:Stance)-[e:EVIDENCED_BY]->(x)
  RETURN e.start AS start, e.end AS end, s.id AS id, 'stance' AS kind, s.type AS type, s.polarity AS polarity, s.labelAr AS labelAr, s.labelEn AS labelEn, h.id AS node, null AS ends, s.review AS review
}
RETURN x.id AS sentence, x.start AS sentenceStart, x.text AS text, start, end, id, kind, type, polarity, labelAr, labelEn, node, ends, review
UNION ALL
MATCH (a:Entity)-[r]->(b:Entity)
WHERE any(e IN r.evidence WHERE e STARTS WITH $id + '#')
UNWIND [e IN r.evidence WHERE e STARTS WITH $id + '#'] AS passage
WITH a, b, r, split(passage, '@') AS parts
WITH a, b, r, parts[0] AS sentence, split(parts[1], '-') AS span
MATCH (x:Sentence {id: sentence})
RETURN x.id AS sentence, x.start AS sentenceStart, x.text AS text, toInteger(span[0]) AS start, toInteger(span[1]) AS end, r.id AS id, type(r) AS kind,
  coalesce(r.type, r.as, r.status, r.basis) AS type, null AS polarity, r.roleAr AS labelAr, r.roleEn AS labelEn, a.id AS node,
  {sourceAr: a.nameAr, sourceEn: a.nameEn, targetAr: b.nameAr, targetEn: b.nameEn} AS ends,
  CASE
    WHEN r.review IS NOT NULL THEN r.review
    WHEN NOT EXISTS { UNWIND r.evidence AS e MATCH (a:Article {id: split(e, '#')[0]}) WHERE a.draft IS NULL } THEN 'proposed'
  END AS review
