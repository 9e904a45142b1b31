// These edges with all that is known of them and every passage they rest on. A tie that drafts alone tell is a draft. $sources bounds where ties are looked for; empty looks everywhere.
CALL () {
  UNWIND $ids AS id
  MATCH (source:Entity)-[:HOLDS]->(s:Stance {id: id})-[about:ABOUT]->(target:Entity)
  CALL (s) {
    MATCH (s)-[e:EVIDENCED_BY]->(x:Sentence)<-[:CONTAINS]-(a:Article)
    WITH e, x, a ORDER BY e.start, e.end
    RETURN collect({sentence: x.id, n: x.n, paragraph: x.paragraph, start: e.start, end: e.end, sentenceStart: x.start, text: x.text,
      titleAr: a.titleAr, titleEn: a.titleEn, published: a.published}) AS evidence
  }
  RETURN s.id AS id, source.id AS source, target.id AS target, 'HOLDS' AS tie, s.type AS type, s.polarity AS polarity,
    s.labelAr AS labelAr, s.labelEn AS labelEn, s.voice AS voice, s.modality AS modality, s.origin AS origin,
    s.review AS review, s.confidence AS confidence, null AS began, null AS ended, evidence
  UNION ALL
  MATCH (source:Entity)-[r]->(target:Entity)
  WHERE r.id IN $ids AND ($sources = [] OR source.id IN $sources)
  CALL (r) {
    UNWIND r.evidence AS passage
    WITH split(passage, '@') AS parts
    WITH parts[0] AS sentence, split(parts[1], '-') AS span
    MATCH (x:Sentence {id: sentence})<-[:CONTAINS]-(a:Article)
    WITH x, a, toInteger(span[0]) AS start, toInteger(span[1]) AS end ORDER BY split(x.id, '#')[0], start, end
    RETURN collect({sentence: x.id, n: x.n, paragraph: x.paragraph, start: start, end: end, sentenceStart: x.start, text: x.text,
      titleAr: a.titleAr, titleEn: a.titleEn, published: a.published}) AS evidence
  }
  RETURN r.id AS id, source.id AS source, target.id AS target, type(r) AS tie,
    coalesce(r.type, r.as, r.status, r.basis) AS type, null AS polarity, r.roleAr AS labelAr, r.roleEn AS labelEn,
    null AS voice, null AS modality, r.origin AS origin,
    CASE
      WHEN r.review IS NOT NULL THEN r.review
      WHEN NOT EXISTS { UNWIND r.evidence AS e MATCH (a:Article {id: split(e, '#')[0]}) WHERE a.draft IS NULL } THEN 'proposed'
    END AS review,
    r.confidence AS confidence,    r.from AS began, r.to AS ended, evidence
}
RETURN *
ORDER BY id
