// Edges between a region and a measure, award or policy, whichever way they point, ahead of being derived again.
UNWIND $edges AS edge
MATCH (region:Region {code: edge.region})
CALL (edge) {
  MATCH (target:Measure {id: edge.target}) RETURN target
  UNION
  MATCH (target:Award {id: edge.target}) RETURN target
  UNION
  MATCH (target:Policy {id: edge.target}) RETURN target
}
MATCH (region)-[derived:$(edge.type)]-(target)
DELETE derived
