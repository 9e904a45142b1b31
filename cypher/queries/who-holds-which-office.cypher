// title.ar: من يتولى أي منصب
// title.en: Who holds which office
// description.ar: القادة ومناصبهم كما يسميها النص.
// description.en: Leaders and their offices as the text names them.
MATCH (leader:Leader)-[r:LEADS]->(of:Entity)
RETURN leader, r.roleAr AS officeAr, r.roleEn AS officeEn, of, r.from AS from, r.to AS to
ORDER BY of.id, leader.id
