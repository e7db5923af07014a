// Claims of a dated first that another region in the same scope is said to have preceded for certain. Regions that lie in
// one another do not precede one another. An article bounds the date of what it tells from above.
MATCH (claim:Claim {type: 'FIRST_IN'})-[:WITHIN]->(scope:Region)
WHERE claim.status <> 'REJECTED' AND claim.earliest IS NOT NULL
MATCH (claim)-[:OF]->(measure:Measure), (claim)-[:ABOUT]->(region:Region)
MATCH (measure)<-[:OF]-(earlier:Claim)-[:ABOUT]->(other:Region)
WHERE earlier.status <> 'REJECTED' AND earlier.type IN ['FIRST_IN', 'ADOPTED', 'PILOT'] AND other <> region
OPTIONAL MATCH (earlier)-[:STATED_IN]->(source:Article)
WITH claim, scope, measure, region, earlier, other, source, coalesce(earlier.latest, source.latest) AS known
WHERE known < claim.earliest
  AND EXISTS { (other)-[:PART_OF*1..4]->(scope) }
  AND NOT EXISTS { (other)-[:PART_OF*1..4]->(region) } AND NOT EXISTS { (region)-[:PART_OF*1..4]->(other) }
ORDER BY known, earlier.id
WITH claim, scope, measure, region, other,
     collect({claim: earlier {.id, .type, .date, .earliest, .latest, .evidence},
              region: other {.code, .path},
              article: source {.id, .title, .date, .latest}})[0] AS earlier, min(known) AS known
ORDER BY known, other.code
WITH claim, scope, measure, region, collect(earlier) AS earlier
OPTIONAL MATCH (claim)-[:STATED_IN]->(article:Article)
RETURN claim {.id, .type, .date, .earliest, .latest, .evidence} AS claim, region {.code, .path} AS region,
       article {.id, .title, .date, .latest} AS article, scope {.code, .path} AS scope,
       measure {.id, .name} AS measure, earlier[..5] AS earlier, size(earlier) AS count
ORDER BY claim.id
LIMIT $limit
