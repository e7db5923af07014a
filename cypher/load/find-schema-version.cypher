// The last migration that the store has seen. Read without the library, whose every look at the store takes its lock.
MATCH (migration:__Neo4jMigration)
WHERE migration.version <> 'BASELINE'
RETURN max(migration.version) AS version
