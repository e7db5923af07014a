// Every change to the graph counts, so that who holds an answer knows whether it still stands.
MERGE (version:GraphVersion {id: 'graph'})
SET version.number = coalesce(version.number, 0) + 1, version.changed = toString(datetime.transaction())
RETURN version.number AS number
