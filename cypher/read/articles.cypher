// Every article, newest first, with how much rests on it.
MATCH (a:Article)
RETURN a.id AS id, a.titleAr AS titleAr, a.titleEn AS titleEn, a.published AS published, a.language AS language,
  a.sourceAr AS sourceAr, a.sourceEn AS sourceEn, a.licenceAr AS licenceAr, a.licenceEn AS licenceEn, COUNT { (a)-[:CONTAINS]->() } AS sentences,
  COUNT { (s:Stance) WHERE s.article = a.id } AS stances,
  COUNT { (s:Stance) WHERE s.article = a.id AND s.review = 'proposed' } AS drafts, coalesce(a.draft, false) AS draft,
  COUNT { MATCH (a)-[:CONTAINS]->(:Sentence)<-[:MENTIONED_IN]-(n:Actor) RETURN DISTINCT n } AS actors
ORDER BY coalesce(published, '') DESC, id
