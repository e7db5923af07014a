RETURN {measures: {totalCount: COUNT {
      MATCH (measure2:`Measure`)
      WHERE (measure2.name CONTAINS $p2 OR EXISTS {
        MATCH (measure2)<-[:`ADOPTED`]-(region2:`Region`)
        MATCH (region2)-[:`PART_OF`*0..4]->(:`Region` {code: $p3})
        RETURN region2 })
      RETURN measure2 }, edges: COLLECT {
      MATCH (measure1:`Measure`)
      WHERE (measure1.name CONTAINS $p0 OR EXISTS {
        MATCH (measure1)<-[:`ADOPTED`]-(region1:`Region`)
        MATCH (region1)-[:`PART_OF`*0..4]->(:`Region` {code: $p1})
        RETURN region1 })
      WITH measure1
      ORDER BY COUNT { (measure1)<-[:`ADOPTED`]-(:`Region`) } DESC, measure1.id ASC
      LIMIT $p4
      RETURN {node: {name: measure1.name}, cursor: [COUNT { (measure1)<-[:`ADOPTED`]-(:`Region`) }, measure1.id]} }}} AS data
