UNWIND $policies AS row
MERGE (policy:Policy {id: row.id})
ON CREATE SET policy.title = row.name
