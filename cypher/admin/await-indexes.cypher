// Waits until every index can be asked, at most a minute.
CALL db.awaitIndexes(60)
