// A few nodes of every kind that a result may hold.
CREATE (s:Entity:Actor:State {id: 'state:RU', nameAr: 'روسيا'}),
  (l:Entity:Actor:Leader {id: 'leader:vladimir-putin'})-[:LEADS {id: 'rel:1'}]->(s),
  (s)-[:HOLDS]->(:Stance {id: 'stance:a'}), (:Nameless)
