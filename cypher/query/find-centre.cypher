// A node by code or id, else a region or measure by any of its names; the highest region where several share one.
CALL {
  MATCH (node:Region {code: $key}) RETURN node, 0 AS place
  UNION
  MATCH (node:Measure {id: $key}) RETURN node, 0 AS place
  UNION
  MATCH (node:Award {id: $key}) RETURN node, 0 AS place
  UNION
  MATCH (node:Policy {id: $key}) RETURN node, 0 AS place
  UNION
  MATCH (node:Article {id: $key}) RETURN node, 0 AS place
  UNION
  MATCH (node:Claim {id: $key}) RETURN node, 0 AS place
  UNION
  MATCH (:Name {value: $key})-[:NAMES]->(node) RETURN node, 1 + coalesce(node.rank, 0) AS place
}
WITH node, place
WHERE labels(node)[0] IN $labels
RETURN elementId(node) AS id
ORDER BY place, coalesce(node.code, node.id)
LIMIT 1
