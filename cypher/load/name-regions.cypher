UNWIND $names AS row
MATCH (region:Region {code: row.code})
USING INDEX region:Region(code)
MERGE (name:Name {value: row.value})
MERGE (name)-[:NAMES]->(region)
