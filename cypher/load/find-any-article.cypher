MATCH (article:Article)
RETURN article.id AS id
LIMIT 1
