MATCH (gazetteer:Gazetteer)
RETURN gazetteer.version AS version
