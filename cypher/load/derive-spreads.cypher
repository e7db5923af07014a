// As derive-edges, for the one edge that leads from a measure to the region that took it up.
UNWIND $edges AS edge
MATCH (region:Region {code: edge.region})
USING INDEX region:Region(code)
MATCH (measure:Measure {id: edge.target})
USING INDEX measure:Measure(id)
MATCH (region)<-[:TO]-(claim {type: edge.claim})-[:OF]->(measure)
WHERE claim.status <> 'REJECTED'
MATCH (claim)-[:STATED_IN]->(article:Article)
WITH region, measure, claim, article
ORDER BY claim.earliest, claim.latest, claim.date
WITH region, measure, collect(claim)[0] AS first, count(claim) AS claims,
     count(DISTINCT article.story) AS sources, max(claim.confidence) AS confidence, min(article.latest) AS bound
CREATE (measure)-[derived:SPREAD_TO]->(region)
SET derived.claims = claims, derived.sources = sources, derived.confidence = confidence, derived.since = first.date,
    derived.earliest = first.earliest, derived.latest = coalesce(first.latest, bound),
    derived.sinceBound = first.date IS NULL
RETURN count(derived) AS edges
