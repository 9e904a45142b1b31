// Which relationships lie between nodes of which labels, with their properties and how many there are.
MATCH (source)-[tie]->(target)
RETURN labels(source) AS source, type(tie) AS type, labels(target) AS target, keys(tie) AS properties, count(*) AS count
