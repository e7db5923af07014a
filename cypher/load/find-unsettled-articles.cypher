// A page of the articles stored before stories were recognised.
MATCH (article:Article)
WHERE article.id > $after AND article.story IS NULL
RETURN article.id AS id, article.text AS text
ORDER BY id
LIMIT $limit
