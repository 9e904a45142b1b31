// Every tie between entities names evidence, and that evidence is a sentence that is there.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE coalesce(size(r.evidence), 0) = 0
  OR any(e IN r.evidence WHERE NOT EXISTS { (s:Sentence {id: split(e, '@')[0]}) })
RETURN a.id + ' ' + type(r) + ' ' + b.id AS offender
