// Decisions are found by the article, the file and the title of the claim that they speak of.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (n:Former) REQUIRE n.id IS UNIQUE;
CREATE INDEX decision_article IF NOT EXISTS FOR (n:Decision) ON (n.article);
CREATE INDEX decision_file_title IF NOT EXISTS FOR (n:Decision) ON (n.file, n.title);
CREATE INDEX decision_kind IF NOT EXISTS FOR (n:Decision) ON (n.kind);
