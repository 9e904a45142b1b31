// title.ar: أحكام الكاتب
// title.en: The author's own judgements
// description.ar: ما يقوله الكاتب نفسه لا من ينقل عنهم.
// description.en: What the author says himself rather than reports.
MATCH (article:Article)-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)
MATCH (s)-[e:EVIDENCED_BY]->(sentence:Sentence)
RETURN article AS holder, s.type AS stance, target, s.modality AS modality, s.labelAr AS labelAr, s.labelEn AS labelEn, e.quote AS quote, sentence.id AS sentence
ORDER BY s.article, e.start
