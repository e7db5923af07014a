// Of each measure that several regions claim to have been first with: who claims it, within what, and when each of these
// regions is said to have had it. A claim's article bounds its date from above.
MATCH (measure:Measure)<-[:OF]-(first:Claim {type: 'FIRST_IN'})-[:ABOUT]->(region:Region)
WHERE first.status <> 'REJECTED' AND EXISTS { (first)-[:WITHIN]->(:Region) }
WITH measure, collect(DISTINCT region) AS regions
WHERE size(regions) > 1
UNWIND regions AS region
WITH measure, region, COLLECT { MATCH (region)-[:PART_OF*1..4]->(above) RETURN above.code } AS above
MATCH (region)<-[:ABOUT]-(claim:Claim)-[:OF]->(measure)
WHERE claim.status <> 'REJECTED' AND claim.type IN ['FIRST_IN', 'ADOPTED', 'PILOT']
OPTIONAL MATCH (claim)-[:WITHIN]->(scope:Region)
OPTIONAL MATCH (claim)-[:STATED_IN]->(article:Article)
WITH measure, region, above, claim, article,
     scope {.code, .path, .level, above: COLLECT { MATCH (scope)-[:PART_OF*1..4]->(around) RETURN around.code }} AS scope
ORDER BY claim.id
RETURN measure.id AS measure, measure.name AS name,
       collect({claim: claim {.id, .type, .date, .earliest, .latest, .evidence, .scope},
                region: region {.code, .path, above: above},
                scope: scope,
                article: article {.id, .title, .date, .earliest, .latest}}) AS claims
ORDER BY measure
