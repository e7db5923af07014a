// Numbered by the log itself, so that its order lasts when it is loaded into another store.
CALL {
  MATCH (earlier:Decision)
  RETURN coalesce(max(earlier.number), 0) + 1 AS number
}
CREATE (decision:Decision)
SET decision = $decision, decision.number = number
RETURN number
