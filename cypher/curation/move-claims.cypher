// Claims that are about another region now, or about the one that they were read to be about again.
UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
OPTIONAL MATCH (claim)-[former:ABOUT|READ_ABOUT|WITHIN|READ_WITHIN]->(:Region)
DELETE former
WITH DISTINCT claim, row
CALL (claim, row) {
  MATCH (region:Region {code: row.region})
  CREATE (claim)-[:ABOUT]->(region)
}
CALL (claim, row) {
  MATCH (region:Region {code: row.readRegion})
  CREATE (claim)-[:READ_ABOUT]->(region)
}
CALL (claim, row) {
  MATCH (region:Region {code: row.within})
  CREATE (claim)-[:WITHIN]->(region)
}
CALL (claim, row) {
  MATCH (region:Region {code: row.readWithin})
  CREATE (claim)-[:READ_WITHIN]->(region)
}
