// Which of these edges some claim supports already.
UNWIND $keys AS key
MATCH (claim:Claim {edge: key})
USING INDEX claim:Claim(edge)
RETURN DISTINCT key
