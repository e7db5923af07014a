// Edges out of a region, each from all claims that support it and that nobody rejected. AWARDED stands once for each
// date, batch and holder. Claims without a date sort last, so the first of a group is the earliest dated one.
UNWIND $edges AS edge
MATCH (claim:Claim {edge: edge.key})
USING INDEX claim:Claim(edge)
WHERE claim.status <> 'REJECTED'
MATCH (claim)-[:STATED_IN]->(article:Article)
WITH edge, claim, article,
     CASE edge.type
       WHEN 'AWARDED' THEN {date: claim.date, batch: claim.batch, holder: claim.holder}
       ELSE {}
     END AS key
ORDER BY claim.earliest, claim.latest, claim.date
WITH edge, key, collect(claim)[0] AS first, count(claim) AS claims, count(DISTINCT article.story) AS sources,
     max(claim.confidence) AS confidence, min(article.latest) AS bound
MATCH (first)-[:ABOUT]->(region:Region)
MATCH (first)-[:OF]->(target)
CREATE (region)-[derived:$(edge.type)]->(target)
SET derived = key
SET derived.claims = claims, derived.sources = sources, derived.confidence = confidence, derived.since = first.date,
    derived.earliest = first.earliest, derived.latest = coalesce(first.latest, bound),
    derived.sinceBound = first.date IS NULL
RETURN count(derived) AS edges
