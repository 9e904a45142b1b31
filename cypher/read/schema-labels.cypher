// Which labels nodes wear together, with their properties and how many such nodes there are.
MATCH (n)
RETURN labels(n) AS labels, keys(n) AS properties, count(*) AS count
