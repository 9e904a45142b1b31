// The edges that pass the filters, in outline, heaviest first: a stance from its holder to its target, or a tie between two entities.
// Empty lists and the dates '' and '~' filter nothing. An edge's time is that of its events, else its own period, else its articles' date.
CALL () {
  MATCH (source:Entity)-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)
  WHERE $articles = [] OR s.article IN $articles
  RETURN s.id AS id, source, target, 'HOLDS' AS tie, s.type AS type, null AS began, null AS ended,
    COUNT { MATCH (s)-[:EVIDENCED_BY]->(x:Sentence) RETURN DISTINCT x } AS weight, [s.article] AS articles
  UNION ALL
  MATCH (source:Entity)-[r]->(target:Entity)
  WITH source, target, r,
    [e IN r.evidence WHERE $articles = [] OR split(e, '#')[0] IN $articles | split(e, '@')[0]] AS sentences
  WHERE size(sentences) > 0
  UNWIND sentences AS sentence
  WITH source, target, r, count(DISTINCT sentence) AS weight, collect(DISTINCT split(sentence, '#')[0]) AS articles
  RETURN r.id AS id, source, target, type(r) AS tie, r.type AS type, r.from AS began, r.to AS ended, weight, articles
}
WITH *
WHERE (NOT $typed OR type IN $types OR tie IN $ties OR ($relations AND tie <> 'HOLDS' AND type IS NOT NULL))
  AND ($kinds = [] OR (any(l IN labels(source) WHERE l IN $kinds) AND any(l IN labels(target) WHERE l IN $kinds)))
  AND ($about = [] OR (tie = 'HOLDS' AND target.id IN $about))
  AND ($holders = [] OR (tie = 'HOLDS' AND source.id IN $holders))
  AND ($ends = [] OR source.id IN $ends OR target.id IN $ends)
  AND (($from = '' AND $to = '~') OR CASE
    WHEN source:Event OR target:Event
      THEN all(e IN [source, target] WHERE NOT e:Event OR coalesce(e.earliest <= $to AND e.latest >= $from, false))
    WHEN began IS NOT NULL OR ended IS NOT NULL
      THEN coalesce(began, '') <= $to AND coalesce(ended, '') + '~' >= $from
    ELSE EXISTS { MATCH (a:Article) WHERE a.id IN articles AND $from <= a.published <= $to }
  END)
RETURN id, source.id AS source, target.id AS target, weight
ORDER BY weight DESC, id
