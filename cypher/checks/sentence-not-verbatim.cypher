// Every sentence is what its article says at its offsets.
MATCH (whole:Text)<-[:HAS_TEXT]-(:Article)-[:CONTAINS]->(s:Sentence)
WHERE size(s.text) = s.end - s.start AND substring(whole.text, s.start, s.end - s.start) <> s.text
RETURN s.id AS offender
