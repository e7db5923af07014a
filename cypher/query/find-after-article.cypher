// Claims of something done, dated after the day that their article was published.
MATCH (claim:Claim)-[:STATED_IN]->(article:Article)
WHERE claim.status <> 'REJECTED' AND claim.type <> 'ASPIRES' AND claim.earliest > article.latest
MATCH (claim)-[:ABOUT]->(region:Region)
RETURN claim {.id, .type, .date, .earliest, .latest, .evidence, .object} AS claim, region {.code, .path} AS region,
       article {.id, .title, .date, .latest} AS article
ORDER BY claim.id
LIMIT $limit
