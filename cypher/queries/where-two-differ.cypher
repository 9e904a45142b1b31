// title.ar: أين يختلف فاعلان
// title.en: Where two actors differ
// description.ar: الأمور التي لكل منهما فيها موقف، وموقفاهما مختلفان.
// description.en: What both have a stance on, with different stances.
// param first: actor required; ar: الأول; en: First actor
// param second: actor required; ar: الثاني; en: Second actor
MATCH (a:Actor {id: $first})-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)<-[:ABOUT]-(t:Stance)<-[:HOLDS]-(b:Actor {id: $second})
WHERE s.type <> t.type
RETURN target, s.type AS firstStance, s.labelAr AS firstAr, s.labelEn AS firstEn, t.type AS secondStance, t.labelAr AS secondAr, t.labelEn AS secondEn, [s.id, t.id] AS ids
ORDER BY target.id, firstStance, secondStance, ids
