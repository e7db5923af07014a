// All decisions, or the one of an id.
MATCH (decision:Decision)
WHERE $id IS NULL OR decision.id = $id
RETURN properties(decision) AS decision
ORDER BY decision.number DESC
