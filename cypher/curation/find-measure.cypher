// A measure by its id or any of its names.
CALL {
  MATCH (measure:Measure {id: $measure})
  RETURN measure, 0 AS place
  UNION
  MATCH (:Name {value: $measure})-[:NAMES]->(measure:Measure)
  RETURN measure, 1 AS place
}
RETURN properties(measure) AS measure
ORDER BY place, measure.id
