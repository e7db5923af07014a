// What no claim speaks of any more, and the names that then name nothing.
UNWIND $targets AS id
CALL (id) {
  MATCH (target:Measure {id: id})
  RETURN target
  UNION
  MATCH (target:Award {id: id})
  RETURN target
  UNION
  MATCH (target:Policy {id: id})
  RETURN target
}
WITH target
WHERE NOT EXISTS { (target)<-[:OF]-(:Claim) }
OPTIONAL MATCH (name:Name)-[:NAMES]->(target)
WITH target, collect(name) AS names
DETACH DELETE target
WITH names
UNWIND names AS name
WITH DISTINCT name
WHERE NOT EXISTS { (name)-[:NAMES]->() }
DELETE name
