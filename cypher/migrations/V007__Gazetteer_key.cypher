// Nodes without a key cannot be archived.
CREATE CONSTRAINT gazetteer_id IF NOT EXISTS FOR (n:Gazetteer) REQUIRE n.id IS UNIQUE;
