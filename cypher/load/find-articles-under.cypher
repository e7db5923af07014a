// Articles read from files in a folder.
MATCH (article:Article)
WHERE article.file STARTS WITH $folder
RETURN article.id AS id
ORDER BY id
