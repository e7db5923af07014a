// Who could adopt: the regions of a level, or all of them.
MATCH (region:Region)
WHERE $level IS NULL OR region.level = $level
RETURN region.code AS code, region.name AS name, region.path AS path, region.level AS level,
       head([(region)-[:PART_OF]->(parent) | parent.code]) AS parent
ORDER BY code
