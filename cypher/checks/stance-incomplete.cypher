// Every stance has one holder, one target and a passage.
MATCH (s:Stance)
WHERE COUNT { (s)<-[:HOLDS]-() } <> 1 OR COUNT { (s)-[:ABOUT]->() } <> 1 OR NOT (s)-[:EVIDENCED_BY]->(:Sentence)
RETURN s.id AS offender
