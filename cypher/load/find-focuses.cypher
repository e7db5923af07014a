UNWIND $articles AS id
MATCH (:Article {id: id})-[:FOCUSES_ON]->(region:Region)
RETURN DISTINCT region.code AS region
