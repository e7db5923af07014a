// Every measure with its names, how often it is spoken of, where, and in which articles.
MATCH (measure:Measure)
RETURN properties(measure) AS measure,
       COUNT { (measure)<-[:OF]-(:Claim) } AS claims,
       COLLECT { MATCH (region:Region)-[:ADOPTED]->(measure) RETURN region.code ORDER BY region.code LIMIT 200 } AS adopters,
       COLLECT { MATCH (measure)<-[:OF]-(claim:Claim) RETURN DISTINCT claim.evidence LIMIT 50 } AS evidence
ORDER BY measure.id
