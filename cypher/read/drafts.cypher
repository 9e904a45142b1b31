// Which of these are drafts: stances that nobody has reviewed, articles that nobody has annotated, entities that drafts alone speak of.
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Stance {id: id})
  WHERE s.review = 'proposed'
  RETURN true AS draft
  UNION
  MATCH (n:Entity {id: id})
  WHERE n.draft OR (
    NOT n:Article
    AND (EXISTS { (n)-[:MENTIONED_IN|EVIDENCED_BY]->(:Sentence) } OR EXISTS { (n:Issue)<-[:ABOUT]-(:Stance) })
    AND NOT EXISTS { MATCH (n)-[:MENTIONED_IN|EVIDENCED_BY]->(:Sentence)<-[:CONTAINS]-(a:Article) WHERE a.draft IS NULL }
    AND NOT EXISTS { MATCH (n:Issue)<-[:ABOUT]-(s:Stance) MATCH (a:Article {id: s.article}) WHERE a.draft IS NULL }
  )
  RETURN true AS draft
}
RETURN DISTINCT id
