// The names of measures: those that they came with, without those taken from them, with those given to them.
UNWIND $measures AS row
MATCH (measure:Measure {id: row.id})
USING INDEX measure:Measure(id)
WITH measure, row, coalesce(measure.ownAliases, measure.aliases, []) AS own
WITH measure, own,
     [name IN own WHERE NOT name IN row.taken] + [name IN row.given WHERE NOT name IN own AND name <> measure.name]
       AS aliases
SET measure.aliases = aliases, measure.ownAliases = CASE WHEN aliases = own THEN null ELSE own END
WITH measure, aliases
UNWIND [measure.name] + aliases AS value
MERGE (name:Name {value: value})
MERGE (name)-[:NAMES]->(measure)
