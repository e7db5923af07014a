MERGE (gazetteer:Gazetteer {id: 'regions'})
SET gazetteer.version = $version
