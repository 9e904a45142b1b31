// Our ids of the nodes at the ends of relationships that a result holds without their nodes.
MATCH (n) WHERE elementId(n) IN $elements AND n.id IS :: STRING
RETURN elementId(n) AS element, n.id AS id
