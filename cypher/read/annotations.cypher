// The annotations of one article, as the JSON text that was loaded.
MATCH (a:Article {id: $id})
RETURN a.annotations AS annotations
