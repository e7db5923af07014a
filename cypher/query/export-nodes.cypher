// All nodes of the graph; with $members, those at the end of an edge of these types that passes the conditions.
MATCH (node:Region|Measure|Award|Policy|Article|Claim)
WHERE $members IS NULL
  OR EXISTS {
    MATCH (node)-[edge]-()
    WHERE type(edge) IN $members
      AND (edge.confidence IS NULL OR edge.confidence >= $confidence)
      AND ($from IS NULL OR edge.claims IS NULL OR edge.latest >= $from)
      AND ($to IS NULL OR edge.claims IS NULL OR coalesce(edge.earliest, edge.latest) <= $to)
  }
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
