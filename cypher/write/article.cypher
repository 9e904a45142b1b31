// The article and its sentences.
CREATE (a:Entity:Article {
  id: $article.id, titleAr: $article.titleAr, titleEn: $article.titleEn, published: $article.published,
  language: $article.language, source: $article.source, licence: $article.licence, sha256: $article.sha256,
  text: $article.text, annotations: $article.annotations, fingerprint: $article.fingerprint,
  folded: $article.folded
})
WITH a
UNWIND $sentences AS row
CREATE (a)-[:CONTAINS]->(:Sentence {
  id: row.id, n: row.n, paragraph: row.paragraph, start: row.start, end: row.end, text: row.text
})
