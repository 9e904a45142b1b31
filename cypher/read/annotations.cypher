// The annotations of one article, as the JSON text that was loaded.
MATCH (:Article {id: $id})-[:HAS_TEXT]->(t:Text)
RETURN t.annotations AS annotations
