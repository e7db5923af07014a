// What every derived edge stands on.
MATCH (claim:Claim)-[:ABOUT]->(region:Region)
OPTIONAL MATCH (claim)-[:OF]->(target)
OPTIONAL MATCH (claim)-[:TO]->(to:Region)
RETURN DISTINCT claim.type AS type, claim.scope AS scope, region.code AS region, target.id AS target, to.code AS to
