// Claims for an analyst to choose from.
MATCH (claim:Claim)-[:ABOUT]->(region:Region)
WHERE ($measure IS NULL OR EXISTS { (claim)-[:OF]->(:Measure {id: $measure}) })
  AND ($region IS NULL OR EXISTS { (region)-[:PART_OF*0..5]->(:Region {code: $region}) })
  AND ($status IS NULL OR claim.status = $status)
  AND ($type IS NULL OR claim.type = $type)
MATCH (claim)-[:STATED_IN]->(article:Article)
RETURN claim.id AS id, claim.type AS type, claim.status AS status, claim.date AS date, region.path AS region,
       claim.object AS object, claim.evidence AS evidence, article.title AS title
ORDER BY article.title, article.id, claim.start, claim.id
LIMIT $limit
