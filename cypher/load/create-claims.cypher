// The row's maps hold only keys of the model; a null is a property that the claim does not have. A claim has one of
// measure, award and policy at most: looking for the id of a null costs nothing.
UNWIND $claims AS row
MATCH (article:Article {id: row.article})
USING INDEX article:Article(id)
MATCH (region:Region {code: row.region})
USING INDEX region:Region(code)
CREATE (claim:Claim {id: row.id})
SET claim += row.properties
CREATE (claim)-[:STATED_IN]->(article)
CREATE (claim)-[:ABOUT]->(region)
WITH claim, row
CALL (claim, row) {
  MATCH (target:Measure {id: row.measure})
  USING INDEX target:Measure(id)
  CREATE (claim)-[:OF]->(target)
}
CALL (claim, row) {
  MATCH (target:Award {id: row.award})
  USING INDEX target:Award(id)
  CREATE (claim)-[:OF]->(target)
}
CALL (claim, row) {
  MATCH (target:Policy {id: row.policy})
  USING INDEX target:Policy(id)
  CREATE (claim)-[:OF]->(target)
}
CALL (claim, row) {
  MATCH (scope:Region {code: row.within})
  USING INDEX scope:Region(code)
  CREATE (claim)-[:WITHIN]->(scope)
}
CALL (claim, row) {
  MATCH (to:Region {code: row.to})
  USING INDEX to:Region(code)
  CREATE (claim)-[:TO]->(to)
}
