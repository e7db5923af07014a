// Whatever is more than what a store is born with.
MATCH (node)
WHERE none(label IN labels(node)
           WHERE label IN ['Region', 'Name', 'Gazetteer', 'GraphVersion'] OR label STARTS WITH '__')
RETURN labels(node) AS labels
LIMIT 1
