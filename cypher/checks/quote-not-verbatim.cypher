// Every quote and mention stands in its sentence at its offsets (substring counts UTF-16 units, so texts beyond the BMP are left to the loader).
MATCH (n)-[r:EVIDENCED_BY|MENTIONED_IN]->(s:Sentence)
WITH n, s, r, coalesce(r.quote, r.text) AS words
WHERE r.start < s.start OR r.end > s.end
  OR (size(s.text) = s.end - s.start AND substring(s.text, r.start - s.start, r.end - r.start) <> words)
RETURN n.id + ' in ' + s.id AS offender
