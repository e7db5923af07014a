// Stored articles that share a band with one about to be stored, with the texts that decide.
UNWIND $articles AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('stories', row.bands) YIELD node
  WITH node
  WHERE node.id <> row.id
  RETURN node
}
RETURN row.id AS id, node.id AS other, node.text AS text
