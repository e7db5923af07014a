// Who adopted what and when, of one measure or of all, with what else is known of how it came there.
MATCH (region:Region)-[adopted:ADOPTED]->(measure:Measure)
WHERE $measure IS NULL OR measure.id = $measure
RETURN measure.id AS measure, measure.name AS measureName,
       region.code AS code, region.name AS name, region.path AS path, region.level AS level,
       head([(region)-[:PART_OF]->(parent) | parent.code]) AS parent,
       CASE WHEN adopted.sinceBound THEN null ELSE adopted.since END AS since,
       adopted.latest AS latest,
       EXISTS { (region)-[:PILOTS]->(measure) } AS piloted,
       EXISTS { (measure)-[:SPREAD_TO]->(region) } AS spread,
       EXISTS {
         (region)-[:IMPLEMENTS]->(policy:Policy)
         WHERE any(name IN [measure.name] + measure.aliases WHERE policy.title CONTAINS name)
       } AS implementing,
       [scope IN ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY']
         WHERE EXISTS { (region)-[first]->(measure) WHERE type(first) = 'FIRST_IN_' + scope } | scope] AS firsts
ORDER BY measure, path
