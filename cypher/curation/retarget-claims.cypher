// Claims that speak of another measure, award or policy now, or of the one that they were read to speak of again.
UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
OPTIONAL MATCH (claim)-[former:OF|READ_AS]->()
DELETE former
WITH DISTINCT claim, row
CALL (claim, row) {
  MATCH (target:Measure {id: row.target})
  CREATE (claim)-[:OF]->(target)
}
CALL (claim, row) {
  MATCH (target:Award {id: row.target})
  CREATE (claim)-[:OF]->(target)
}
CALL (claim, row) {
  MATCH (target:Policy {id: row.target})
  CREATE (claim)-[:OF]->(target)
}
CALL (claim, row) {
  MATCH (former:Former {id: row.readAs})
  CREATE (claim)-[:READ_AS]->(former)
}
