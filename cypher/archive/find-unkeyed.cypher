// Labels of nodes that an archive could not tell from one another.
MATCH (node)
WHERE none(label IN labels(node) WHERE label IN $labels OR label = 'GraphVersion' OR label STARTS WITH '__')
RETURN DISTINCT labels(node) AS labels
LIMIT 1
