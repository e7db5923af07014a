// A claim that an analyst added and took back, with its source where that was named for it alone.
MATCH (claim:Claim {id: $id})-[:STATED_IN]->(article:Article)
DETACH DELETE claim
WITH article
WHERE article.extraction = 'manual' AND NOT EXISTS { (article)<-[:STATED_IN]-() }
DETACH DELETE article
