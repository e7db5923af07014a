MATCH (decision:Decision)
WHERE decision.kind IN ['MERGE', 'SPLIT', 'ALIAS', 'KEEP_APART'] AND decision.standing
RETURN properties(decision) AS decision
ORDER BY decision.number
