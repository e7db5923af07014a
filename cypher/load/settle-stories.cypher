// A story goes by the least id among the articles that tell it, however they are linked.
UNWIND $articles AS id
MATCH (seed:Article {id: id})
USING INDEX seed:Article(id)
CALL (seed) {
  MATCH (seed)-[:SAME_STORY_AS*0..]-(member:Article)
  WITH DISTINCT member
  RETURN collect(member) AS members, min(member.id) AS story
}
WITH DISTINCT members, story
UNWIND members AS member
WITH DISTINCT member, story
WHERE member.story IS NULL OR member.story <> story
SET member.story = story
RETURN member.id AS id
