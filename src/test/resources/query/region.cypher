RETURN {region: COLLECT {
    MATCH (:`Name` {value: $p5})-[:`NAMES`]->(region1:`Region`)
    WITH region1
    ORDER BY region1.rank, region1.code
    LIMIT 1
    RETURN {awards: {edges: COLLECT {
          MATCH (region1)-[edge1:`AWARDED`]->(award1:`Award`)
          WITH award1, edge1
          ORDER BY coalesce(edge1.earliest, edge1.latest, 99999999) ASC, award1.id ASC, coalesce(edge1.date, '') ASC, coalesce(edge1.batch, '') ASC, coalesce(edge1.holder, '') ASC
          LIMIT $p1
          RETURN {claims: COLLECT {
              MATCH (region1)<-[:`ABOUT`]-(claim1:`Claim`), (claim1)-[:`OF`]->(award1)
              WHERE (claim1.type = 'AWARDED' AND claim1.status <> 'REJECTED' AND coalesce(claim1.date, '') = coalesce(edge1.date, '') AND coalesce(claim1.batch, '') = coalesce(edge1.batch, '') AND coalesce(claim1.holder, '') = coalesce(edge1.holder, ''))
              WITH claim1
              ORDER BY claim1.confidence DESC, claim1.id ASC
              LIMIT $p0
              RETURN {evidence: claim1.evidence} }, date: edge1.date, node: {level: award1.level, name: award1.name}} }}, firsts: {edges: COLLECT {
          MATCH (region1)-[edge2:`FIRST_IN_NATION`|`FIRST_IN_PROVINCE`|`FIRST_IN_PREFECTURE`|`FIRST_IN_COUNTY`]->(measure1:`Measure`)
          WHERE substring(type(edge2), 9) = $p2
          WITH measure1, edge2
          ORDER BY coalesce(edge2.earliest, edge2.latest, 99999999) ASC, measure1.id ASC, type(edge2) ASC
          LIMIT $p4
          RETURN {claims: COLLECT {
              MATCH (region1)<-[:`ABOUT`]-(claim2:`Claim`), (claim2)-[:`OF`]->(measure1)
              WHERE (claim2.type = 'FIRST_IN' AND claim2.status <> 'REJECTED' AND claim2.scope = substring(type(edge2), 9))
              WITH claim2
              ORDER BY claim2.confidence DESC, claim2.id ASC
              LIMIT $p3
              RETURN {article: COLLECT {
                  MATCH (claim2)-[:`STATED_IN`]->(article1:`Article`)
                  WITH article1
                  LIMIT 1
                  RETURN {date: article1.date, title: article1.title} }[0], evidence: claim2.evidence} }, node: {name: measure1.name}} }}, path: region1.path} }[0]} AS data
