MATCH (node)
WHERE none(label IN labels(node) WHERE label = 'GraphVersion' OR label STARTS WITH '__')
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 5000 ROWS
