UNWIND $links AS row
MATCH (one:Article {id: row.one})
USING INDEX one:Article(id)
MATCH (other:Article {id: row.other})
USING INDEX other:Article(id)
MERGE (one)-[same:SAME_STORY_AS]->(other)
SET same.similarity = row.similarity
