// Regions that came with articles and that nothing speaks of any more, and the names that then name nothing.
UNWIND $regions AS code
MATCH (region:Region {code: code})
USING INDEX region:Region(code)
WHERE region.level IN ['TOWNSHIP', 'OTHER']
  AND NOT EXISTS { (region)<-[:!NAMES]-() }
  AND NOT EXISTS { (region)-[:!PART_OF]->() }
OPTIONAL MATCH (name:Name)-[:NAMES]->(region)
WITH region, collect(name) AS names
DETACH DELETE region
WITH names
UNWIND names AS name
WITH DISTINCT name
WHERE NOT EXISTS { (name)-[:NAMES]->() }
DELETE name
