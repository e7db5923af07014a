// The cjk analyzer indexes Chinese by pairs of characters, so a phrase is found wherever it stands in a sentence.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Region|Measure|Award|Policy|Article)
ON EACH [n.name, n.fullName, n.aliases, n.title, n.subtitle]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX passages IF NOT EXISTS
FOR (n:Claim|Article)
ON EACH [n.object, n.canonical, n.holder, n.evidence, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
