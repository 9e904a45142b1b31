// Takes an article out with its text, sentences and stances; entities stay until remove-orphans.
MATCH (a:Article {id: $article})
OPTIONAL MATCH (a)-[:CONTAINS|HAS_TEXT]->(s:Sentence|Text)
OPTIONAL MATCH (stance:Stance {article: $article})
WITH a, collect(DISTINCT s) + collect(DISTINCT stance) AS parts
FOREACH (part IN parts | DETACH DELETE part)
DETACH DELETE a
