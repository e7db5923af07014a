// Regions by code, path or any name, with those that they are part of.
CALL {
  MATCH (region:Region {code: $region})
  RETURN region
  UNION
  MATCH (region:Region {path: $region})
  RETURN region
  UNION
  MATCH (:Name {value: $region})-[:NAMES]->(region:Region)
  RETURN region
}
WITH DISTINCT region
RETURN region.code AS code, region.path AS path, region.level AS level,
       COLLECT { MATCH (region)-[:PART_OF*0..5]->(above:Region) RETURN above {.code, .level} } AS chain
ORDER BY region.rank, region.code
