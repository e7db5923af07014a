// A small made-up graph. Regions: 中国 > 湖南省 > {长沙市 > {长沙县, 开福区}, 株洲市}, 上海市 > 虹口区.
UNWIND [
  {code: '100000', name: '中国', path: '中国', level: 'NATION', rank: 0, parent: null},
  {code: '430000', name: '湖南省', path: '湖南省', level: 'PROVINCE', rank: 1, parent: '100000'},
  {code: '430100', name: '长沙市', path: '湖南省/长沙市', level: 'PREFECTURE', rank: 2, parent: '430000'},
  {code: '430200', name: '株洲市', path: '湖南省/株洲市', level: 'PREFECTURE', rank: 2, parent: '430000'},
  {code: '430121', name: '长沙县', path: '湖南省/长沙市/长沙县', level: 'COUNTY', rank: 3, parent: '430100'},
  {code: '430105', name: '开福区', path: '湖南省/长沙市/开福区', level: 'COUNTY', rank: 3, parent: '430100'},
  {code: '310000', name: '上海市', path: '上海市', level: 'PROVINCE', rank: 1, parent: '100000'},
  {code: '310109', name: '虹口区', path: '上海市/虹口区', level: 'COUNTY', rank: 3, parent: '310000'}
] AS row
CREATE (r:Region {code: row.code, name: row.name, path: row.path, fullName: replace(row.path, '/', ''), level: row.level, rank: row.rank, paragraph: row.paragraph})
WITH row, r
OPTIONAL MATCH (p:Region {code: row.parent})
FOREACH (x IN CASE WHEN p IS NULL THEN [] ELSE [p] END | CREATE (r)-[:PART_OF]->(x))
WITH r
MERGE (n:Name {value: r.name}) MERGE (n)-[:NAMES]->(r)
WITH r
MERGE (n:Name {value: r.fullName}) MERGE (n)-[:NAMES]->(r);
MATCH (city:Region {code: '430100'}), (county:Region {code: '430121'})
MERGE (n:Name {value: '长沙'}) MERGE (n)-[:NAMES]->(city) MERGE (n)-[:NAMES]->(county);
UNWIND [
  {id: 'm1', name: '一件事一次办', aliases: ['一事联办'], theme: '政务服务', provisional: false},
  {id: 'm2', name: '柔性执法清单', aliases: [], theme: '行政执法', provisional: false},
  {id: 'm3', name: '首席法务官', aliases: [], provisional: true}
] AS row
CREATE (m:Measure) SET m = row
WITH m UNWIND [m.name] + m.aliases AS name
MERGE (n:Name {value: name}) MERGE (n)-[:NAMES]->(m);
CREATE (:Award {id: 'a1', name: '全国法治政府建设示范市', level: 'NATION'}),
       (:Award {id: 'a2', name: '省级示范项目', level: 'PROVINCE'}),
       (:Award {id: 'a3', name: '平安建设先进'}),
       (:Policy {id: 'p1', title: '法治政府建设实施纲要'}),
       (:Policy {id: 'p2', title: '政务服务办法'});
CREATE (:Article {id: 'd1', title: '长沙报告', date: '2023-02-01', earliest: 20230201, latest: 20230201, text: '长沙在全省率先推行一件事一次办。', file: 'a.txt', firstLine: 1, lastLine: 9}),
       (:Article {id: 'd2', title: '虹口做法', date: '2022-05-10', earliest: 20220510, latest: 20220510, text: '虹口推行柔性执法清单。', file: 'a.txt', firstLine: 10, lastLine: 19}),
       (:Article {id: 'd3', title: '无日期', text: '空白。', file: 'b.txt', firstLine: 1, lastLine: 2});
MATCH (d:Article {id: 'd1'}), (r:Region {code: '430100'}) CREATE (d)-[:FOCUSES_ON]->(r);
MATCH (d:Article {id: 'd2'}), (r:Region {code: '310109'}) CREATE (d)-[:FOCUSES_ON]->(r);
UNWIND [
  {id: 'c01', article: 'd1', paragraph: 1, region: '430100', type: 'ADOPTED', of: 'm1', confidence: 0.9, start: 0, date: '2019', earliest: 20190101, latest: 20191231},
  {id: 'c02', article: 'd1', paragraph: 1, region: '430100', type: 'FIRST_IN', of: 'm1', confidence: 0.8, start: 4, scope: 'PROVINCE', within: '430000', trigger: '率先', date: '2019', earliest: 20190101, latest: 20191231},
  {id: 'c03', article: 'd1', paragraph: 1, region: '430100', type: 'ADOPTED', of: 'm2', confidence: 0.6, start: 6},
  {id: 'c04', article: 'd1', region: '430100', type: 'AWARDED', of: 'a1', confidence: 0.95, start: 8, level: 'NATION', batch: '第二批', date: '2022-11', earliest: 20221101, latest: 20221130},
  {id: 'c05', article: 'd1', region: '430100', type: 'AWARDED', of: 'a2', confidence: 0.7, start: 10, level: 'PROVINCE', holder: '司法局'},
  {id: 'c06', article: 'd1', region: '430100', type: 'AWARDED', of: 'a2', confidence: 0.7, start: 12, level: 'PROVINCE', date: '2020', earliest: 20200101, latest: 20201231},
  {id: 'c07', article: 'd1', region: '430100', type: 'ASPIRES', of: 'a3', confidence: 0.5, start: 14},
  {id: 'c08', article: 'd1', paragraph: 1, region: '430100', type: 'ISSUED', of: 'p2', confidence: 0.9, start: 16, date: '2021-03-04', earliest: 20210304, latest: 20210304},
  {id: 'c09', article: 'd1', paragraph: 2, region: '430100', type: 'IMPLEMENTS', of: 'p1', confidence: 0.9, start: 18},
  {id: 'c10', article: 'd1', region: '430100', type: 'RANKED', confidence: 0.85, start: 20, rank: 2, within: '430000', object: '营商环境'},
  {id: 'c11', article: 'd1', region: '430100', type: 'PILOT', of: 'm3', confidence: 0.75, start: 22, level: 'NATION'},
  {id: 'c12', article: 'd1', paragraph: 2, region: '430100', type: 'SPREAD', of: 'm1', confidence: 0.65, start: 24, to: '430200'},
  {id: 'c13', article: 'd2', region: '310109', type: 'ADOPTED', of: 'm2', confidence: 0.99, start: 0, date: '2018-06-01', earliest: 20180601, latest: 20180601},
  {id: 'c14', article: 'd2', region: '310109', type: 'FIRST_IN', of: 'm2', confidence: 0.9, start: 3, scope: 'NATION', within: '100000', trigger: '首创', date: '2018-06-01', earliest: 20180601, latest: 20180601},
  {id: 'c15', article: 'd2', region: '430121', type: 'ADOPTED', of: 'm1', confidence: 0.4, start: 5},
  {id: 'c16', article: 'd2', region: '430100', type: 'ADOPTED', of: 'm1', confidence: 0.3, start: 7, status: 'REJECTED'},
  {id: 'c17', article: 'd2', region: '430100', type: 'ADOPTED', of: 'm1', confidence: 0.5, start: 9}
] AS row
MATCH (a:Article {id: row.article}), (r:Region {code: row.region})
OPTIONAL MATCH (o WHERE o.id = row.of AND (o:Measure OR o:Award OR o:Policy))
CREATE (c:Claim {id: row.id, type: row.type, confidence: row.confidence, start: row.start, end: row.start + 2,
                 evidence: 'evidence of ' + row.id, rule: 'test', status: coalesce(row.status, 'EXTRACTED'),
                 object: coalesce(row.object, o.name, o.title), date: row.date, earliest: row.earliest, latest: row.latest,
                 level: row.level, batch: row.batch, holder: row.holder, scope: row.scope, trigger: row.trigger,
                 rank: row.rank, paragraph: row.paragraph})
CREATE (c)-[:STATED_IN]->(a), (c)-[:ABOUT]->(r)
FOREACH (x IN CASE WHEN o IS NULL THEN [] ELSE [o] END | CREATE (c)-[:OF]->(x))
WITH c, row
OPTIONAL MATCH (w:Region {code: row.within})
FOREACH (x IN CASE WHEN w IS NULL THEN [] ELSE [w] END | CREATE (c)-[:WITHIN]->(x))
WITH c, row
OPTIONAL MATCH (t:Region {code: row.to})
FOREACH (x IN CASE WHEN t IS NULL THEN [] ELSE [t] END | CREATE (c)-[:TO]->(x));
MATCH (cs:Region {code: '430100'}), (hk:Region {code: '310109'}), (xian:Region {code: '430121'}), (zz:Region {code: '430200'}),
      (m1:Measure {id: 'm1'}), (m2:Measure {id: 'm2'}), (m3:Measure {id: 'm3'}),
      (a1:Award {id: 'a1'}), (a2:Award {id: 'a2'}), (a3:Award {id: 'a3'}), (p1:Policy {id: 'p1'}), (p2:Policy {id: 'p2'})
CREATE (cs)-[:ADOPTED {claims: 2, since: '2019', earliest: 20190101, latest: 20191231, sinceBound: false, confidence: 0.9}]->(m1),
       (cs)-[:ADOPTED {claims: 1, latest: 20230201, sinceBound: true, confidence: 0.6}]->(m2),
       (hk)-[:ADOPTED {claims: 1, since: '2018-06-01', earliest: 20180601, latest: 20180601, sinceBound: false, confidence: 0.99}]->(m2),
       (xian)-[:ADOPTED {claims: 1, latest: 20220510, sinceBound: true, confidence: 0.4}]->(m1),
       (cs)-[:FIRST_IN_PROVINCE {claims: 1, since: '2019', earliest: 20190101, latest: 20191231, sinceBound: false, confidence: 0.8}]->(m1),
       (hk)-[:FIRST_IN_NATION {claims: 1, since: '2018-06-01', earliest: 20180601, latest: 20180601, sinceBound: false, confidence: 0.9}]->(m2),
       (cs)-[:AWARDED {claims: 1, since: '2022-11', earliest: 20221101, latest: 20221130, sinceBound: false, confidence: 0.95, date: '2022-11', batch: '第二批'}]->(a1),
       (cs)-[:AWARDED {claims: 1, latest: 20230201, sinceBound: true, confidence: 0.7, holder: '司法局'}]->(a2),
       (cs)-[:AWARDED {claims: 1, since: '2020', earliest: 20200101, latest: 20201231, sinceBound: false, confidence: 0.7, date: '2020'}]->(a2),
       (cs)-[:ASPIRES_TO {claims: 1, latest: 20230201, sinceBound: true, confidence: 0.5}]->(a3),
       (cs)-[:ISSUED {claims: 1, since: '2021-03-04', earliest: 20210304, latest: 20210304, sinceBound: false, confidence: 0.9}]->(p2),
       (cs)-[:IMPLEMENTS {claims: 1, latest: 20230201, sinceBound: true, confidence: 0.9}]->(p1),
       (cs)-[:PILOTS {claims: 1, latest: 20230201, sinceBound: true, confidence: 0.75}]->(m3),
       (m1)-[:SPREAD_TO {claims: 1, latest: 20230201, sinceBound: true, confidence: 0.65}]->(zz);
CALL db.awaitIndexes(60);
