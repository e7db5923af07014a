// Edges out of a region, each from all claims of its type on the two ends that nobody rejected. AWARDED stands once for
// each date, batch and holder. Claims without a date sort last, so the first of a group is the earliest dated one.
// Claims are sought from the end that has fewer, or one much spoken of would be gone through once for each of its edges.
// The keys are hinted and the claims unlabelled so that a plan made over an almost empty store serves a full one as well.
UNWIND $edges AS edge
MATCH (region:Region {code: edge.region})
USING INDEX region:Region(code)
CALL (edge) {
  MATCH (target:Measure {id: edge.target})
  USING INDEX target:Measure(id)
  RETURN target
  UNION
  MATCH (target:Award {id: edge.target})
  USING INDEX target:Award(id)
  RETURN target
  UNION
  MATCH (target:Policy {id: edge.target})
  USING INDEX target:Policy(id)
  RETURN target
}
CALL (edge, region, target) {
  WITH edge, region, target
  WHERE COUNT { (target)<-[:OF]-() } <= COUNT { (region)<-[:ABOUT]-() }
  MATCH (target)<-[:OF]-(claim {type: edge.claim})
  WHERE EXISTS { (claim)-[:ABOUT]->(region) }
  RETURN claim
  UNION ALL
  WITH edge, region, target
  WHERE COUNT { (target)<-[:OF]-() } > COUNT { (region)<-[:ABOUT]-() }
  MATCH (region)<-[:ABOUT]-(claim {type: edge.claim})
  WHERE EXISTS { (claim)-[:OF]->(target) }
  RETURN claim
}
WITH edge, region, target, claim
WHERE claim.status <> 'REJECTED' AND (edge.scope IS NULL OR claim.scope = edge.scope)
MATCH (claim)-[:STATED_IN]->(article:Article)
WITH region, target, edge.type AS type, claim, article,
     CASE edge.type
       WHEN 'AWARDED' THEN {date: claim.date, batch: claim.batch, holder: claim.holder}
       ELSE {}
     END AS key
ORDER BY claim.earliest, claim.latest, claim.date
WITH region, target, type, key, collect(claim)[0] AS first, count(claim) AS claims,
     count(DISTINCT article.story) AS sources, max(claim.confidence) AS confidence, min(article.latest) AS bound
CREATE (region)-[derived:$(type)]->(target)
SET derived = key
SET derived.claims = claims, derived.sources = sources, derived.confidence = confidence, derived.since = first.date,
    derived.earliest = first.earliest, derived.latest = coalesce(first.latest, bound),
    derived.sinceBound = first.date IS NULL
RETURN count(derived) AS edges
