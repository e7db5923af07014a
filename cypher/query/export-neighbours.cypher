// One step outward: the nodes beside these that an edge of these types leads to, the best supported first.
UNWIND $ids AS reached
MATCH (node)-[edge]-(other:Region|Measure|Award|Policy|Article|Claim)
WHERE elementId(node) = reached
  AND type(edge) IN $types
  AND (edge.confidence IS NULL OR edge.confidence >= $confidence)
  AND ($from IS NULL OR edge.claims IS NULL OR edge.latest >= $from)
  AND ($to IS NULL OR edge.claims IS NULL OR coalesce(edge.earliest, edge.latest) <= $to)
WITH other, max(coalesce(edge.confidence, 0)) AS support, coalesce(other.code, other.id) AS id
RETURN elementId(other) AS id
ORDER BY support DESC, id
LIMIT $limit
