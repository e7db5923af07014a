// The shortest way between two nodes by what claims support.
CALL {
  MATCH (near:Region {code: $from})
  RETURN near
  UNION
  MATCH (near:Measure|Award|Policy|Article|Claim {id: $from})
  RETURN near
}
CALL {
  MATCH (far:Region {code: $to})
  RETURN far
  UNION
  MATCH (far:Measure|Award|Policy|Article|Claim {id: $to})
  RETURN far
}
MATCH way = shortestPath((near)-[:ADOPTED|FIRST_IN_NATION|FIRST_IN_PROVINCE|FIRST_IN_PREFECTURE|FIRST_IN_COUNTY|PILOTS|AWARDED|ASPIRES_TO|ISSUED|IMPLEMENTS|SPREAD_TO|STATED_IN|FOCUSES_ON*..8]-(far))
WITH way
WHERE length(way) <= $maxLength
RETURN nodes(way) AS stops, relationships(way) AS ways
