/** The words of Cypher 5 with which one reads; those that write are refused and so are not offered. */
export const keywords: readonly string[] = (
  'ALL AND ANY AS ASC ASCENDING BY CALL CASE CONTAINS DESC DESCENDING DISTINCT ELSE END ENDS EXISTS FALSE FINISH ' +
  'IN IS LIMIT MATCH NONE NOT NULL OFFSET OPTIONAL OR ORDER RETURN SHORTEST SINGLE SKIP STARTS THEN TRUE TYPED ' +
  'UNION UNWIND WHEN WHERE WITH XOR YIELD'
).split(' ');

/** Words that only together mean something; completion offers them whole. */
export const phrases: readonly string[] = [
  'OPTIONAL MATCH',
  'ORDER BY',
  'STARTS WITH',
  'ENDS WITH',
  'IS NOT NULL',
  'IS NULL',
  'UNION ALL',
  'ALL SHORTEST',
  'ANY SHORTEST',
];

/** Words that write, or speak of the server: shown as words of the language too, for those who paste them. */
export const refused: readonly string[] =
  'CREATE DELETE DETACH DROP EXPLAIN FOREACH LOAD CSV MERGE ON PROFILE REMOVE SET SHOW TERMINATE USE'.split(' ');
