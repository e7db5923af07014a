// A measure by id, canonical name or alias.
CALL {
  MATCH (measure:Measure {id: $key}) RETURN measure, 0 AS place
  UNION
  MATCH (:Name {value: $key})-[:NAMES]->(measure:Measure) RETURN measure, 1 AS place
  UNION
  MATCH (measure:Measure {name: $key}) RETURN measure, 1 AS place
}
RETURN measure.id AS id
ORDER BY place, id
LIMIT 1
