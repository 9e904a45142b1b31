// The entities that articles speak of, whether or not anything ties them; of a period, only its events. Empty lists and '' and '~' filter nothing.
MATCH (n:Entity)
WHERE ($kinds = [] OR any(l IN labels(n) WHERE l IN $kinds))
  AND (($from = '' AND $to = '~') OR (n:Event AND n.earliest <= $to AND n.latest >= $from))
  AND CASE
    WHEN n:Article THEN 'Article' IN $kinds AND ($articles = [] OR n.id IN $articles)
    ELSE EXISTS { MATCH (n)-[:MENTIONED_IN|EVIDENCED_BY]->(s:Sentence) WHERE $articles = [] OR split(s.id, '#')[0] IN $articles }
  END
RETURN n.id AS id
ORDER BY id
