MATCH (version:GraphVersion)
RETURN version.number AS number
