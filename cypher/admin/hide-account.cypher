// Takes the name of the account out of the migrations that were applied: whoever may ask Cypher may read them.
MATCH ()-[m:MIGRATED_TO]->()
SET m.connectedAs = m.by
