// Honours that the same holder is said to have received in the same batch at times that exclude one another.
MATCH (award:Award)<-[:OF]-(claim:Claim {type: 'AWARDED'})-[:ABOUT]->(region:Region)
WHERE claim.status <> 'REJECTED' AND claim.earliest IS NOT NULL
WITH award, region, coalesce(claim.holder, '') AS holder, coalesce(claim.batch, '') AS batch,
     max(claim.earliest) AS last, min(claim.latest) AS first, collect(claim) AS claims
WHERE first < last
UNWIND claims AS claim
OPTIONAL MATCH (claim)-[:STATED_IN]->(article:Article)
WITH award, region, holder, batch, claim, article
ORDER BY claim.earliest, claim.id
RETURN award {.id, .name} AS award, region {.code, .path} AS region, holder, batch,
       collect({claim: claim {.id, .type, .date, .earliest, .latest, .evidence},
                region: region {.code, .path},
                article: article {.id, .title, .date, .latest}}) AS claims
ORDER BY award.id, region.code, holder, batch
LIMIT $limit
