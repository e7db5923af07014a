// Edges of these types that pass the conditions. With $members, an edge of another type needs both its ends among the
// nodes that export-nodes gives.
MATCH (source:Region|Measure|Award|Policy|Article|Claim)-[edge]->(target:Region|Measure|Award|Policy|Article|Claim)
WHERE type(edge) IN $types
  AND (edge.confidence IS NULL OR edge.confidence >= $confidence)
  AND ($from IS NULL OR edge.claims IS NULL OR edge.latest >= $from)
  AND ($to IS NULL OR edge.claims IS NULL OR coalesce(edge.earliest, edge.latest) <= $to)
  AND ($members IS NULL OR type(edge) IN $members OR all(end IN [source, target] WHERE EXISTS {
    MATCH (end)-[other]-()
    WHERE type(other) IN $members
      AND (other.confidence IS NULL OR other.confidence >= $confidence)
      AND ($from IS NULL OR other.claims IS NULL OR other.latest >= $from)
      AND ($to IS NULL OR other.claims IS NULL OR coalesce(other.earliest, other.latest) <= $to)
  }))
RETURN type(edge) AS type, coalesce(source.code, source.id) AS source, coalesce(target.code, target.id) AS target,
       properties(edge) AS properties, coalesce(edge.earliest, edge.latest) AS appears
