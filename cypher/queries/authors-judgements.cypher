// title.ar: أحكام الكاتب
// title.en: The author's own judgements
// description.ar: ما يقوله الكاتب نفسه لا من ينقل عنهم.
// description.en: What the author says himself rather than reports.
MATCH (article:Article)-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)
CALL (s) {
  MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
  WITH e, sentence ORDER BY e.start, e.end
  RETURN collect(e.quote) AS quotes, collect(sentence.id) AS sentences, min(e.start) AS start
}
RETURN article AS holder, s.type AS stance, target, s.modality AS modality, s.labelAr AS labelAr, s.labelEn AS labelEn, quotes, sentences, s.id AS id
ORDER BY s.article, start, s.id
