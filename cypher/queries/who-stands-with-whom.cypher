// title.ar: من يقف مع من
// title.en: Who stands with whom
// description.ar: كل فاعلَين لهما الاتجاه نفسه من الأمر نفسه.
// description.en: Every two actors with the same direction on the same thing.
MATCH (a:Actor)-[:HOLDS]->(s:Stance)-[:ABOUT]->(target:Entity)<-[:ABOUT]-(t:Stance)<-[:HOLDS]-(b:Actor)
WHERE a.id < b.id AND s.polarity = t.polarity AND s.polarity <> 0
WITH a, b, target, s, t ORDER BY s.type, t.type
RETURN a AS first, b AS second, target, collect(DISTINCT s.type) AS firstStances, collect(DISTINCT t.type) AS secondStances,
  collect(DISTINCT s.id) + collect(DISTINCT t.id) AS ids
ORDER BY first.id, second.id, target.id
