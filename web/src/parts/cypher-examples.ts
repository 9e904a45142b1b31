/** Questions to start from, each a query that answers with nodes, so that table and graph both show something. */
export const examples: readonly { ar: string; en: string; cypher: string; parameters?: string }[] = [
  {
    ar: 'من يعارض ماذا؟',
    en: 'Who opposes what?',
    cypher:
      'MATCH (who:Actor)-[h:HOLDS]->(s:Stance {type: "opposes"})-[a:ABOUT]->(what)\nRETURN who, h, s, a, what\nLIMIT 50',
  },
  {
    ar: 'ما يقوله النص عن دولة، بجُمَله',
    en: 'What is said of a state, with the sentences',
    cypher:
      'MATCH (who {id: $id})-[:HOLDS]->(s:Stance)-[:EVIDENCED_BY]->(sentence:Sentence)\nRETURN who, s.type AS stance, sentence\nORDER BY sentence.n',
    parameters: '{"id": "state:AM"}',
  },
  {
    ar: 'الدول الأعضاء وقادتها',
    en: 'Member states and their leaders',
    cypher:
      'MATCH (state:State)-[m:MEMBER_OF]->(org:Organization)\nOPTIONAL MATCH (leader:Leader)-[l:LEADS]->(state)\nRETURN state, m, org, leader, l',
  },
  {
    ar: 'القضايا بحسب عدد المواقف',
    en: 'Issues by number of stances',
    cypher:
      'MATCH (issue:Issue)<-[:ABOUT]-(s:Stance)\nRETURN issue, count(s) AS stances, collect(DISTINCT s.type) AS types\nORDER BY stances DESC\nLIMIT 20',
  },
  {
    ar: 'الأحداث بترتيب الزمن',
    en: 'Events in the order of time',
    cypher: 'MATCH (event:Event)\nWHERE event.date IS NOT NULL\nRETURN event.date AS date, event\nORDER BY date',
  },
];
