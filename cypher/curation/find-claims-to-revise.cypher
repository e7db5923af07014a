// Claims just read that a decision may concern: all those of some articles, and those on some measures.
UNWIND $articles AS id
MATCH (article:Article {id: id})<-[:STATED_IN]-(claim:Claim)
USING INDEX article:Article(id)
OPTIONAL MATCH (claim)-[:OF]->(target)
WITH id, claim, target
WHERE id IN $decided OR target.id IN $measures
RETURN claim.id AS id
