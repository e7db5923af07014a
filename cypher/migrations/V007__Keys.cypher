// Nodes without a key cannot be archived.
CREATE CONSTRAINT gazetteer_id IF NOT EXISTS FOR (n:Gazetteer) REQUIRE n.id IS UNIQUE;
// The claims of a derived edge, however many its two ends have of others.
CREATE INDEX claim_edge IF NOT EXISTS FOR (n:Claim) ON (n.edge);
