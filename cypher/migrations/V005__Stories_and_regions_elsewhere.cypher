// Articles that tell one story have its id in common, and are found by the bands of their fingerprints.
CREATE INDEX article_story IF NOT EXISTS FOR (n:Article) ON (n.story);
CREATE INDEX claim_extractor IF NOT EXISTS FOR (n:Claim) ON (n.extractor);
CREATE FULLTEXT INDEX stories IF NOT EXISTS
FOR (n:Article)
ON EACH [n.bands]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
// Regions that the gazetteer lacks had no level.
MATCH (region:Region)
WHERE region.level IS NULL
SET region.level = 'OTHER', region.rank = 5;
