// The article of that id, or those read from the file of that name, or from files in the folder of that name.
MATCH (article:Article)
WHERE article.id = $name OR article.file = $name OR article.file STARTS WITH $folder
RETURN article.id AS id, article.title AS title, article.file AS file
ORDER BY file, article.firstLine, id
