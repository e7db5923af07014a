UNWIND $regions AS row
MERGE (region:Region {code: row.code})
SET region.name = row.name, region.fullName = row.fullName, region.path = row.path, region.level = row.level,
    region.rank = row.rank
