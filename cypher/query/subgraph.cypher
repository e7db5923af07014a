// The nodes within some steps of a centre. Each step takes first the nodes that most claims lead to, so that a limit leaves
// out the least important ones, and always the same. From claims and articles the way leads to what they speak of.
CALL {
  MATCH (centre:Region {code: $center})
  RETURN centre
  UNION
  MATCH (centre:Measure {id: $center})
  RETURN centre
  UNION
  MATCH (centre:Award {id: $center})
  RETURN centre
  UNION
  MATCH (centre:Policy {id: $center})
  RETURN centre
  UNION
  MATCH (centre:Article {id: $center})
  RETURN centre
  UNION
  MATCH (centre:Claim {id: $center})
  RETURN centre
}
WITH [centre] AS first, $limit AS most
CALL (first) {
  UNWIND first AS near
  CALL (near) {
    MATCH (near:Region|Measure|Award|Policy)-[edge:ADOPTED|FIRST_IN_NATION|FIRST_IN_PROVINCE|FIRST_IN_PREFECTURE|FIRST_IN_COUNTY|PILOTS|AWARDED|ASPIRES_TO|ISSUED|IMPLEMENTS|SPREAD_TO]-(far)
    RETURN edge, far
    UNION ALL
    MATCH (near:Claim|Article)-[edge:STATED_IN|ABOUT|OF|TO|FOCUSES_ON]-(far)
    RETURN edge, far
  }
  WITH far, sum(coalesce(edge.claims, 1)) AS claims
  WHERE NOT far IN first
  WITH far
  ORDER BY claims DESC, COUNT { (far)--() } DESC, coalesce(far.code, far.id)
  LIMIT $limit
  RETURN collect(far) AS next
}
WITH first, next, most
CALL (first, next, most) {
  WITH *, first + next AS known
  UNWIND CASE WHEN $depth > 1 AND size(known) <= most THEN next ELSE [] END AS near
  CALL (near) {
    MATCH (near:Region|Measure|Award|Policy)-[edge:ADOPTED|FIRST_IN_NATION|FIRST_IN_PROVINCE|FIRST_IN_PREFECTURE|FIRST_IN_COUNTY|PILOTS|AWARDED|ASPIRES_TO|ISSUED|IMPLEMENTS|SPREAD_TO]-(far)
    RETURN edge, far
    UNION ALL
    MATCH (near:Claim|Article)-[edge:STATED_IN|ABOUT|OF|TO|FOCUSES_ON]-(far)
    RETURN edge, far
  }
  WITH known, far, sum(coalesce(edge.claims, 1)) AS claims
  WHERE NOT far IN known
  WITH far
  ORDER BY claims DESC, COUNT { (far)--() } DESC, coalesce(far.code, far.id)
  LIMIT $limit
  RETURN collect(far) AS afterNext
}
WITH first, next, afterNext, most
CALL (first, next, afterNext, most) {
  WITH *, first + next + afterNext AS known
  UNWIND CASE WHEN $depth > 2 AND size(known) <= most THEN afterNext ELSE [] END AS near
  CALL (near) {
    MATCH (near:Region|Measure|Award|Policy)-[edge:ADOPTED|FIRST_IN_NATION|FIRST_IN_PROVINCE|FIRST_IN_PREFECTURE|FIRST_IN_COUNTY|PILOTS|AWARDED|ASPIRES_TO|ISSUED|IMPLEMENTS|SPREAD_TO]-(far)
    RETURN edge, far
    UNION ALL
    MATCH (near:Claim|Article)-[edge:STATED_IN|ABOUT|OF|TO|FOCUSES_ON]-(far)
    RETURN edge, far
  }
  WITH known, far, sum(coalesce(edge.claims, 1)) AS claims
  WHERE NOT far IN known
  WITH far
  ORDER BY claims DESC, COUNT { (far)--() } DESC, coalesce(far.code, far.id)
  LIMIT $limit
  RETURN collect(far) AS last
}
WITH [node IN first | {node: node, steps: 0}] + [node IN next | {node: node, steps: 1}]
     + [node IN afterNext | {node: node, steps: 2}] + [node IN last | {node: node, steps: 3}] AS reached, most
RETURN reached[0..most] AS reached, size(reached) > most AS truncated
