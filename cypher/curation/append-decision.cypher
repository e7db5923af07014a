CREATE (decision:Decision)
SET decision = $decision
