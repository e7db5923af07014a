UNWIND $articles AS row
MATCH (article:Article {id: row.id})
USING INDEX article:Article(id)
SET article.story = article.id, article.bands = row.bands
WITH article
MATCH (claim:Claim)-[:STATED_IN]->(article)
WHERE claim.paragraph IS NULL
SET claim.paragraph = size(split(left(article.text, claim.start), '\n'))
