UNWIND $regions AS row
MATCH (region:Region {code: row.code})
MATCH (parent:Region {code: row.parent})
MERGE (region)-[:PART_OF]->(parent)
