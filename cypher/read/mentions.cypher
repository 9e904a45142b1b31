// Where sentences speak of an entity: mentions of actors and places, passages of events, in the order of the text.
MATCH (n:Entity {id: $id})-[m:MENTIONED_IN|EVIDENCED_BY]->(x:Sentence)<-[:CONTAINS]-(a:Article)
RETURN x.id AS sentence, x.n AS n, x.paragraph AS paragraph, m.start AS start, m.end AS end, x.start AS sentenceStart, x.text AS text, m.how AS how,
  a.titleAr AS titleAr, a.titleEn AS titleEn, a.published AS published
ORDER BY split(x.id, '#')[0], start, end
LIMIT $limit
