// Claims that are on one of these measures or were read so.
UNWIND $measures AS id
CALL (id) {
  MATCH (:Measure {id: id})<-[:OF]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (:Former {id: id})<-[:READ_AS]-(claim:Claim)
  RETURN claim
}
RETURN DISTINCT claim.id AS id
