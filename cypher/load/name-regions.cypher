UNWIND $names AS row
MATCH (region:Region {code: row.code})
MERGE (name:Name {value: row.value})
MERGE (name)-[:NAMES]->(region)
