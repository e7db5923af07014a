// Names that lead to a measure which bears them no longer.
UNWIND $measures AS row
MATCH (measure:Measure {id: row.id})<-[leads:NAMES]-(name:Name)
WHERE name.value <> measure.name AND NOT name.value IN measure.aliases
DELETE leads
WITH DISTINCT name
WHERE NOT EXISTS { (name)-[:NAMES]->() }
DELETE name
