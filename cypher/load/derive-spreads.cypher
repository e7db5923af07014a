// As derive-edges, for the one edge that leads from a measure to the region that took it up.
UNWIND $edges AS edge
MATCH (claim:Claim {edge: edge.key})
USING INDEX claim:Claim(edge)
WHERE claim.status <> 'REJECTED'
MATCH (claim)-[:STATED_IN]->(article:Article)
WITH edge, claim, article
ORDER BY claim.earliest, claim.latest, claim.date
WITH edge, collect(claim)[0] AS first, count(claim) AS claims, count(DISTINCT article.story) AS sources,
     max(claim.confidence) AS confidence, min(article.latest) AS bound
MATCH (first)-[:TO]->(region:Region)
MATCH (first)-[:OF]->(measure)
CREATE (measure)-[derived:SPREAD_TO]->(region)
SET derived.claims = claims, derived.sources = sources, derived.confidence = confidence, derived.since = first.date,
    derived.earliest = first.earliest, derived.latest = coalesce(first.latest, bound),
    derived.sinceBound = first.date IS NULL
RETURN count(derived) AS edges
