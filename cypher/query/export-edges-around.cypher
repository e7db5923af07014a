// Edges of these types among the nodes that were reached from a centre.
UNWIND $ids AS reached
MATCH (source)-[edge]->(target)
WHERE elementId(source) = reached
  AND elementId(target) IN $ids
  AND type(edge) IN $types
  AND (edge.confidence IS NULL OR edge.confidence >= $confidence)
  AND ($from IS NULL OR edge.claims IS NULL OR edge.latest >= $from)
  AND ($to IS NULL OR edge.claims IS NULL OR coalesce(edge.earliest, edge.latest) <= $to)
RETURN type(edge) AS type, coalesce(source.code, source.id) AS source, coalesce(target.code, target.id) AS target,
       properties(edge) AS properties, coalesce(edge.earliest, edge.latest) AS appears
