// Regions: 中国 > 湖南省 > {长沙市 > {长沙县, 浏阳市}, 株洲市 > 醴陵市}, 湖北省. Claims come from the test.
UNWIND [
  {code: '100000', name: '中国', path: '中国', level: 'NATION', parent: null},
  {code: '430000', name: '湖南省', path: '湖南省', level: 'PROVINCE', parent: '100000'},
  {code: '430100', name: '长沙市', path: '湖南省/长沙市', level: 'PREFECTURE', parent: '430000'},
  {code: '430121', name: '长沙县', path: '湖南省/长沙市/长沙县', level: 'COUNTY', parent: '430100'},
  {code: '430181', name: '浏阳市', path: '湖南省/长沙市/浏阳市', level: 'COUNTY', parent: '430100'},
  {code: '430200', name: '株洲市', path: '湖南省/株洲市', level: 'PREFECTURE', parent: '430000'},
  {code: '430281', name: '醴陵市', path: '湖南省/株洲市/醴陵市', level: 'COUNTY', parent: '430200'},
  {code: '420000', name: '湖北省', path: '湖北省', level: 'PROVINCE', parent: '100000'}
] AS row
MERGE (region:Region {code: row.code})
SET region.name = row.name, region.path = row.path, region.level = row.level
WITH region, row
MATCH (parent:Region {code: row.parent})
MERGE (region)-[:PART_OF]->(parent)
