// A curated practice follows the lexicon; a provisional one keeps the spelling under which it was first met.
UNWIND $measures AS row
MERGE (measure:Measure {id: row.id})
ON CREATE SET measure.name = row.name
SET measure.provisional = row.provisional
WITH measure, row
CALL (measure, row) {
  WITH measure, row
  WHERE NOT row.provisional
  SET measure.name = row.name, measure.aliases = row.aliases, measure.theme = row.theme,
      measure.definition = row.definition, measure.ownAliases = null
}
WITH measure, row
SET measure.aliases = coalesce(measure.aliases, [])
WITH measure, row
UNWIND row.names AS value
MERGE (name:Name {value: value})
MERGE (name)-[:NAMES]->(measure)
