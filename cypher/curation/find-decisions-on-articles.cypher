// What stands about claims of these articles. A decision on an article that is gone holds for the version that took its
// place under the same file name and title.
UNWIND $articles AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (decision:Decision {article: article.id})
  RETURN decision
  UNION
  MATCH (decision:Decision {file: article.file, title: article.title})
  WHERE NOT EXISTS { MATCH (:Article {id: decision.article}) }
  RETURN decision
}
WITH DISTINCT article, decision
WHERE decision.standing
RETURN article.id AS article, properties(decision) AS decision
ORDER BY decision.number
