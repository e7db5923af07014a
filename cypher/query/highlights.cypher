// Where words occur in what a node says, names first.
WITH $node AS node
UNWIND [{field: 'name', text: node.name}, {field: 'title', text: node.title}, {field: 'fullName', text: node.fullName},
        {field: 'subtitle', text: node.subtitle},
        {field: 'aliases', text: reduce(all = '', alias IN coalesce(node.aliases, []) | all + alias + '、')},
        {field: 'evidence', text: node.evidence}, {field: 'object', text: node.object},
        {field: 'canonical', text: node.canonical}, {field: 'holder', text: node.holder},
        {field: 'text', text: node.text}] AS part
WITH part, [word IN $words WHERE toLower(part.text) CONTAINS word] AS found
WHERE size(found) > 0
WITH part, size(split(toLower(part.text), found[0])[0]) AS at, size(found[0]) AS length
WITH part, CASE WHEN at > $around THEN at - $around ELSE 0 END AS from, at + length + $around AS to
RETURN {field: part.field, text: substring(part.text, from, to - from), cutBefore: from > 0,
        cutAfter: to < size(part.text)} AS highlight
LIMIT $first
