// The claims that were marked to support these edges, with what they speak of now.
UNWIND $keys AS key
MATCH (claim:Claim {edge: key})
USING INDEX claim:Claim(edge)
MATCH (claim)-[:ABOUT]->(region:Region)
OPTIONAL MATCH (claim)-[:OF]->(target)
OPTIONAL MATCH (claim)-[:TO]->(to:Region)
RETURN key, claim.id AS id, claim.type AS type, claim.scope AS scope, region.code AS region, target.id AS target,
       to.code AS to
