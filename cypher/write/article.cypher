// The article, its text and its sentences. Text and annotations are long and have a node of their own, so that an article can be returned whole.
CREATE (a:Entity:Article {
  id: $article.id, titleAr: $article.titleAr, titleEn: $article.titleEn, published: $article.published,
  language: $article.language, sourceAr: $article.sourceAr, sourceEn: $article.sourceEn,
  licenceAr: $article.licenceAr, licenceEn: $article.licenceEn, sha256: $article.sha256,
  fingerprint: $article.fingerprint, folded: $article.folded, draft: $article.draft
})
CREATE (a)-[:HAS_TEXT]->(:Text {id: 'text:' + $article.id, text: $article.text, annotations: $article.annotations})
SET a.shipped = CASE WHEN $shipped THEN true END
WITH a
UNWIND $sentences AS row
CREATE (a)-[:CONTAINS]->(:Sentence {
  id: row.id, n: row.n, paragraph: row.paragraph, start: row.start, end: row.end, text: row.text
})
