UNWIND $articles AS row
MERGE (article:Article {id: row.id})
SET article = row.properties
WITH article, row
OPTIONAL MATCH (article)-[former:FOCUSES_ON]->(:Region)
DELETE former
WITH DISTINCT article, row
MATCH (region:Region {code: row.focus})
MERGE (article)-[:FOCUSES_ON]->(region)
