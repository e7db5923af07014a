// Articles that stay and told the same story as some that go.
UNWIND $articles AS id
MATCH (:Article {id: id})-[:SAME_STORY_AS]-(mate:Article)
WHERE NOT mate.id IN $articles
RETURN DISTINCT mate.id AS id
