// The nodes that were reached from a centre.
UNWIND $ids AS reached
MATCH (node)
WHERE elementId(node) = reached
RETURN coalesce(node.code, node.id) AS id, labels(node)[0] AS label,
       CASE WHEN $text THEN properties(node) ELSE node {.*, text: null} END AS properties,
       CASE
         WHEN node:Measure OR node:Award OR node:Policy
           THEN COLLECT {
             MATCH (node)-[edge]-(:Region)
             WITH coalesce(edge.earliest, edge.latest) AS day
             WHERE day IS NOT NULL
             RETURN day ORDER BY day LIMIT 1
           }[0]
         ELSE coalesce(node.earliest, node.latest)
       END AS appears
