UNWIND $claims AS row
MATCH (region:Region {code: row.region})
MERGE (article:Article {id: coalesce('d' + row.published, 'd')})
SET article.title = '报告', article.date = row.published, article.earliest = row.publishedDay,
    article.latest = row.publishedDay
CREATE (claim:Claim {id: row.id, type: row.type, status: coalesce(row.status, 'EXTRACTED'), object: row.object,
                     evidence: '证据' + row.id, date: row.date, earliest: row.earliest, latest: row.latest,
                     holder: row.holder, batch: row.batch, rank: row.rank})
CREATE (claim)-[:ABOUT]->(region), (claim)-[:STATED_IN]->(article)
WITH claim, row
CALL (claim, row) {
  MATCH (scope:Region {code: row.within})
  CREATE (claim)-[:WITHIN]->(scope)
  SET claim.scope = scope.level
}
CALL (claim, row) {
  WITH claim, row
  WHERE row.type IN ['FIRST_IN', 'ADOPTED', 'PILOT']
  MERGE (measure:Measure {id: 'm-' + row.object})
  SET measure.name = row.object, measure.aliases = []
  CREATE (claim)-[:OF]->(measure)
}
CALL (claim, row) {
  WITH claim, row
  WHERE row.type = 'AWARDED'
  MERGE (award:Award {id: 'a-' + row.object})
  SET award.name = row.object
  CREATE (claim)-[:OF]->(award)
}
