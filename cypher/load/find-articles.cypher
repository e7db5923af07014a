// For each article about to be stored: what it was read to say last time, and the articles it replaces: those under the
// same title from the same file. Reports of different years under one name are different articles.
UNWIND $articles AS article
OPTIONAL MATCH (stored:Article {id: article.id})
CALL (article) {
  OPTIONAL MATCH (former:Article {file: article.file, title: article.title})
  USING INDEX former:Article(file, title)
  WHERE former.id <> article.id
    AND NOT former.id IN $keep
    AND (former.date IS NULL OR article.date IS NULL OR left(former.date, 4) = left(article.date, 4))
  RETURN collect(former.id) AS former
}
RETURN article.id AS id, stored.extraction AS extraction, former
