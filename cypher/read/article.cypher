// One article with its text and sentences.
MATCH (a:Article {id: $id})-[:HAS_TEXT]->(t:Text)
CALL (a) {
  MATCH (a)-[:CONTAINS]->(s:Sentence)
  WITH s ORDER BY s.n
  RETURN collect({id: s.id, n: s.n, paragraph: s.paragraph, start: s.start, end: s.end, text: s.text}) AS sentences
}
RETURN a.id AS id, a.titleAr AS titleAr, a.titleEn AS titleEn, a.published AS published, a.language AS language,
  a.sourceAr AS sourceAr, a.sourceEn AS sourceEn, a.licenceAr AS licenceAr, a.licenceEn AS licenceEn, a.sha256 AS sha256, coalesce(a.draft, false) AS draft, t.text AS text, sentences
