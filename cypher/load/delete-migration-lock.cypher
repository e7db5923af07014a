// What a process leaves behind that is killed in the middle of a migration. Only for the owner of an embedded store, who
// alone may be migrating it.
MATCH (lock:__Neo4jMigrationsLock)
DELETE lock
