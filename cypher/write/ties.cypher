// Ties between two entities, told once each and resting on a list of evidence. What people have reviewed in one article is reviewed, whatever came first. Types are the ontology's.
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MERGE (source)-[tie:$(row.graph) {id: row.id}]->(target)
ON CREATE SET tie += row.properties
ON MATCH SET tie += CASE WHEN tie.review = 'proposed' AND row.properties.review <> 'proposed' THEN row.properties ELSE {} END
SET tie.evidence = coalesce(tie.evidence, []) + [e IN row.evidence WHERE NOT e IN coalesce(tie.evidence, [])]
