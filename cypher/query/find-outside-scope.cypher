// Claims of a first or a rank within a region that the claim's own region is no part of. A holder in a region may be first
// or ranked in that very region.
MATCH (claim:Claim)-[:WITHIN]->(scope:Region)
WHERE claim.status <> 'REJECTED'
MATCH (claim)-[:ABOUT]->(region:Region)
WHERE NOT EXISTS { (region)-[:PART_OF*1..4]->(scope) } AND NOT (region = scope AND claim.holder IS NOT NULL)
OPTIONAL MATCH (claim)-[:OF]->(measure:Measure)
OPTIONAL MATCH (claim)-[:STATED_IN]->(article:Article)
RETURN claim {.id, .type, .date, .earliest, .latest, .evidence, .object, .rank} AS claim, region {.code, .path} AS region,
       article {.id, .title, .date, .latest} AS article, scope {.code, .path} AS scope, measure {.id, .name} AS measure
ORDER BY claim.id
LIMIT $limit
