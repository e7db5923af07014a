UNWIND $regions AS row
MATCH (region:Region {code: row.code})
USING INDEX region:Region(code)
MATCH (parent:Region {code: row.parent})
USING INDEX parent:Region(code)
MERGE (region)-[:PART_OF]->(parent)
