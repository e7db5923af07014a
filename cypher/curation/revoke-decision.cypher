MATCH (decision:Decision {id: $id})
SET decision.standing = false, decision.revokedBy = $by, decision.revokedAt = $at, decision.revokedReason = $reason
