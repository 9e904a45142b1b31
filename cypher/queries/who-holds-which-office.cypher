// title.ar: من يتولى أي منصب
// title.en: Who holds which office
// description.ar: القادة ومناصبهم كما يسميها النص.
// description.en: Leaders and their offices as the text names them.
MATCH (leader:Leader)-[r:LEADS]->(of:Entity)
CALL (r) {
  UNWIND r.evidence AS passage
  WITH split(passage, '@') AS parts
  MATCH (sentence:Sentence {id: parts[0]})
  WITH sentence, [x IN split(parts[1], '-') | toInteger(x)] AS span
  ORDER BY split(sentence.id, '#')[0], span[0], span[1]
  RETURN collect(substring(sentence.text, span[0] - sentence.start, span[1] - span[0])) AS quotes, collect(sentence.id) AS sentences
}
RETURN r.review AS review, leader, r.roleAr AS officeAr, r.roleEn AS officeEn, of, r.from AS from, r.to AS to, quotes, sentences, r.id AS id
ORDER BY of.id, leader.id, r.id
