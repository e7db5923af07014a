// The claims of articles with what they speak of: the edges that stand on them and the verdicts passed on them.
UNWIND $articles AS id
MATCH (article:Article {id: id})<-[:STATED_IN]-(claim:Claim)-[:ABOUT]->(region:Region)
USING INDEX article:Article(id)
OPTIONAL MATCH (claim)-[:OF]->(target)
OPTIONAL MATCH (claim)-[:TO]->(to:Region)
OPTIONAL MATCH (claim)-[:WITHIN]->(within:Region)
RETURN id AS article, claim.type AS type, claim.scope AS scope, claim.holder AS holder, claim.object AS object,
       claim.evidence AS evidence, claim.status AS status, region.code AS region, target.id AS target, to.code AS to,
       within.code AS within
