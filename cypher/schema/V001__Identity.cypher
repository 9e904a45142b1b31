// One node per id, whatever article speaks of it.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stance_id IF NOT EXISTS FOR (n:Stance) REQUIRE n.id IS UNIQUE;
CREATE INDEX stance_type IF NOT EXISTS FOR (n:Stance) ON (n.type);
CREATE INDEX stance_article IF NOT EXISTS FOR (n:Stance) ON (n.article);
CREATE INDEX event_earliest IF NOT EXISTS FOR (n:Event) ON (n.earliest);
