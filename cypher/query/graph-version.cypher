// Every change to the graph adds one.
OPTIONAL MATCH (version:GraphVersion {id: 'graph'})
RETURN coalesce(version.number, 0) AS version
