// A page of all claims with what their derived edges stand on.
MATCH (claim:Claim)
WHERE claim.id > $after
WITH claim
ORDER BY claim.id
LIMIT $limit
MATCH (claim)-[:ABOUT]->(region:Region)
OPTIONAL MATCH (claim)-[:OF]->(target)
OPTIONAL MATCH (claim)-[:TO]->(to:Region)
RETURN claim.id AS id, claim.type AS type, claim.scope AS scope, region.code AS region, target.id AS target,
       to.code AS to
ORDER BY id
