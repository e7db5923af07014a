// Edges between a region and a measure, award or policy, whichever way they point, ahead of being derived again.
UNWIND $edges AS edge
MATCH (region:Region {code: edge.region})
USING INDEX region:Region(code)
CALL (edge) {
  WITH edge
  WHERE edge.label = 'Measure'
  MATCH (target:Measure {id: edge.target})
  USING INDEX target:Measure(id)
  RETURN target
  UNION ALL
  WITH edge
  WHERE edge.label = 'Award'
  MATCH (target:Award {id: edge.target})
  USING INDEX target:Award(id)
  RETURN target
  UNION ALL
  WITH edge
  WHERE edge.label = 'Policy'
  MATCH (target:Policy {id: edge.target})
  USING INDEX target:Policy(id)
  RETURN target
}
MATCH (region)-[derived:$(edge.type)]-(target)
DELETE derived
