// Stances between holder and target, with their passages.
UNWIND $rows AS row
MATCH (holder:Entity {id: row.holder})
MATCH (target:Entity {id: row.about})
CREATE (holder)-[:HOLDS]->(stance:Stance {
  id: row.id, article: $article, type: row.type, polarity: row.polarity, labelAr: row.labelAr, labelEn: row.labelEn,
  voice: row.voice, modality: row.modality, origin: row.origin, review: row.review, confidence: row.confidence
})
CREATE (stance)-[about:ABOUT]->(target)
SET about += row.aboutText
WITH stance, row
UNWIND row.evidence AS passage
MATCH (s:Sentence {id: passage.sentence})
CREATE (stance)-[:EVIDENCED_BY {start: passage.start, end: passage.end, quote: passage.quote}]->(s)
