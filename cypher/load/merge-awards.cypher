UNWIND $awards AS row
MERGE (award:Award {id: row.id})
ON CREATE SET award.name = row.name, award.level = row.level
