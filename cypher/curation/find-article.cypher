MATCH (article:Article {id: $article})
RETURN article {.id, .file, .title, .text} AS article
