// Claims as they stand and as they were read. A claim about which nothing was decided has no READ_ relationships.
UNWIND $claims AS id
MATCH (claim:Claim {id: id})-[:STATED_IN]->(article:Article)
USING INDEX claim:Claim(id)
MATCH (claim)-[:ABOUT]->(region:Region)
OPTIONAL MATCH (claim)-[:READ_ABOUT]->(readRegion:Region)
OPTIONAL MATCH (claim)-[:OF]->(target)
OPTIONAL MATCH (claim)-[:READ_AS]->(former:Former)
OPTIONAL MATCH (claim)-[:WITHIN]->(within:Region)
OPTIONAL MATCH (claim)-[:READ_WITHIN]->(readWithin:Region)
OPTIONAL MATCH (claim)-[:TO]->(to:Region)
RETURN claim.id AS id, properties(claim) AS properties, article {.id, .file, .title} AS article,
       region {.code, .path} AS region, readRegion.code AS readRegion,
       labels(target)[0] AS label, properties(target) AS target, properties(former) AS former,
       within.code AS within, readWithin.code AS readWithin, to.code AS to
