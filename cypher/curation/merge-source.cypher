// A source that an analyst named and that was never ingested: an article of the one passage quoted from it.
MERGE (article:Article {id: $source.id})
SET article = $source
WITH article
MATCH (region:Region {code: $region})
MERGE (article)-[:FOCUSES_ON]->(region)
