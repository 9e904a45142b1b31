// Put before a query of a reader: it is planned and not run.
EXPLAIN
