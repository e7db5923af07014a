// Claims that may be the one that a decision speaks of: those of its article, or of what took the article's place.
CALL {
  MATCH (article:Article {id: $article})
  RETURN article
  UNION
  MATCH (article:Article {file: $file, title: $title})
  WHERE NOT EXISTS { MATCH (:Article {id: $article}) }
  RETURN article
}
MATCH (article)<-[:STATED_IN]-(claim:Claim {type: $type})
WHERE claim.evidence = $evidence
RETURN claim.id AS id
