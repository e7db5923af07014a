/** Chinese and English. Texts stand side by side, so that neither is forgotten. */
const KEY = 'zhengtu.language';

export function language() {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'zh' || asked === 'en') return asked;
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
}

export function switchLanguage() {
  const next = language() === 'zh' ? 'en' : 'zh';
  localStorage.setItem(KEY, next);
  const query = new URLSearchParams(location.search);
  if (query.has('lang')) {
    query.set('lang', next);
    history.replaceState(null, '', location.pathname + '?' + query);
  }
}

/** A text by its key; `{name}` in it is replaced by values.name. */
export function t(key, values = {}) {
  const pair = TEXTS[key];
  if (!pair) throw new Error(`no text "${key}"`);
  return pair[language() === 'zh' ? 0 : 1].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** The visitor's half of a message in the form “中文 / English”. */
export function say(message) {
  const halves = message.split(' / ');
  return halves.length === 2 ? halves[language() === 'zh' ? 0 : 1] : message;
}

export const number = value => new Intl.NumberFormat(language() === 'zh' ? 'zh-CN' : 'en').format(value);

/** An EDTF date for reading: 2022-11 becomes 2022年11月 or Nov 2022. */
export function date(edtf) {
  if (!edtf) return '';
  return edtf.split('/').map(point => {
    const [year, month, day] = point.split('-');
    if (language() === 'zh') return `${year}年${month ? `${+month}月` : ''}${day ? `${+day}日` : ''}`;
    return [day && +day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
  }).join('–');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const TEXTS = {
  product: ['政图', 'Zhengtu'],
  tagline: ['治理做法如何扩散，句句有据', 'How governing practices spread, to the sentence'],
  skip: ['跳到正文', 'Skip to content'],
  home: ['首页', 'Home'],
  pages: ['页面', 'Pages'],
  measures: ['举措', 'Measures'],
  measure: ['举措', 'Measure'],
  regions: ['地区', 'Regions'],
  region: ['地区', 'Region'],
  compare: ['比较', 'Compare'],
  network: ['网络', 'Network'],
  boards: ['榜单', 'Boards'],
  awards: ['荣誉', 'Awards'],
  award: ['荣誉', 'Award'],
  policies: ['文件', 'Documents'],
  policy: ['文件', 'Document'],
  articles: ['文章', 'Articles'],
  article: ['文章', 'Article'],
  claims: ['论断', 'Claims'],
  claim: ['论断', 'Claim'],
  theme: ['切换明暗', 'Switch light and dark'],
  footer: ['每条结论都能点到原文的句子。', 'Every conclusion leads to the sentence that states it.'],
  search: ['搜索', 'Search'],
  searchHint: ['搜地区、举措、荣誉、文件或原文', 'Regions, measures, awards, documents, text'],
  searchResults: ['“{text}”的结果', 'Results for “{text}”'],
  searchAll: ['全部结果', 'All results'],
  nothingFound: ['没有找到“{text}”', 'Nothing found for “{text}”'],
  nothingFoundHint: ['换个说法，或只写关键的两三个字；空格隔开的词都要出现。', 'Try other words or fewer of them; words parted by spaces must all occur.'],
  loading: ['载入中', 'Loading'],
  failed: ['没能载入', 'Could not be loaded'],
  again: ['重试', 'Try again'],
  missing: ['没有这一页', 'There is no such page'],
  missingHint: ['地址可能写错了，或者这一项已不在图中。', 'The address may be wrong, or the thing is no longer in the graph.'],
  toHome: ['回首页', 'To the home page'],
  empty: ['没有内容', 'Nothing here'],
  holds: ['图中现有', 'The graph holds'],
  lastArticle: ['最新一篇文章', 'Latest article'],
  questions: ['可以这样问', 'Questions to begin with'],
  questionSpread: ['{name}是怎样扩散开来的？', 'How did {name} spread?'],
  questionRegion: ['{name}有哪些率先和荣誉？', 'What was {name} first with, and what was it awarded?'],
  questionFirsts: ['谁最早推行了什么？', 'Who was first with what?'],
  mostSpread: ['采用最广的举措', 'Most widely adopted measures'],
  adoptersCount: ['{n} 个地区', '{n} regions'],
  definition: ['释义', 'Definition'],
  aliases: ['又称', 'Also called'],
  provisional: ['取自文章，尚未收入词库', 'named by articles, not yet in the lexicon'],
  spreadMap: ['扩散地图', 'Map of adoption'],
  mapHint: ['颜色越深，其中采用的地区越多；点一下看下一级。', 'The darker, the more regions inside adopted it; click to look inside.'],
  nation: ['全国', 'China'],
  upTo: ['截至 {year} 年', 'By {year}'],
  play: ['播放', 'Play'],
  pause: ['暂停', 'Pause'],
  year: ['年份', 'Year'],
  back: ['上一级', 'Up'],
  itself: ['{name}本级始于 {date}', '{name} itself since {date}'],
  undatedNote: ['另有 {n} 个地区没有写明时间', '{n} more regions without a date'],
  curve: ['采用曲线', 'Adoption curve'],
  cumulative: ['累计', 'Cumulative'],
  newPerYear: ['当年新增', 'New in the year'],
  byLevel: ['按层级', 'By level'],
  adopters: ['采用的地区', 'Adopters'],
  adoptersOf: ['{name}：采用的地区', 'Adopters of {name}'],
  since: ['始于', 'Since'],
  notLater: ['不晚于 {date}', 'by {date}'],
  undated: ['未写明', 'not stated'],
  level: ['层级', 'Level'],
  marks: ['标记', 'Marks'],
  evidence: ['证据', 'Evidence'],
  showEvidence: ['看证据：{name}', 'Evidence: {name}'],
  inArticle: ['看原文', 'In the article'],
  confidence: ['置信度', 'Confidence'],
  first: ['率先', 'First'],
  firstIn: ['{scope}率先', 'First in {scope}'],
  contested: ['有争议', 'Contested'],
  contestedHint: ['同一范围内有不止一个地区自称率先', 'More than one region claims to be the first in this scope'],
  pilot: ['试点', 'Pilot'],
  spreadTo: ['推广所至', 'Taken up from elsewhere'],
  related: ['相关举措', 'Related measures'],
  sharedRegions: ['{n} 个共同地区', '{n} regions in common'],
  evidenceList: ['原文证据', 'Evidence'],
  filter: ['筛选', 'Filter'],
  all: ['全部', 'All'],
  firstsOnly: ['只看率先', 'Firsts only'],
  rows: ['{n} 条', '{n} rows'],
  shownOf: ['显示 {shown} / {all} 条', '{shown} of {all} shown'],
  showMore: ['再显示 {n} 条', 'Show {n} more'],
  download: ['下载', 'Download'],
  exportGraph: ['导出这部分图', 'Export this part of the graph'],
  copyLink: ['复制链接', 'Copy link'],
  copied: ['已复制', 'Copied'],
  dataTable: ['数据表', 'Data table'],
  count: ['数量', 'Count'],
  name: ['名称', 'Name'],
  date: ['日期', 'Date'],
  batch: ['批次', 'Batch'],
  holder: ['获得者', 'Holder'],
  scope: ['范围', 'Scope'],
  type: ['类型', 'Type'],
  province: ['省份', 'Province'],
  path: ['所在', 'Where'],
  theme_: ['主题', 'Theme'],
  hierarchy: ['所处位置', 'Place in the hierarchy'],
  timeline: ['大事年表', 'Timeline'],
  timelineHint: ['采用、率先、荣誉、文件、试点与排名', 'Adoptions, firsts, awards, documents, pilots and ranks'],
  lowerRegions: ['下辖', 'Inside it'],
  similar: ['相似的地区', 'Similar regions'],
  compareWith: ['与别处比较', 'Compare with others'],
  networkAround: ['看它周围的网络', 'The network around it'],
  adoptions: ['采用', 'Adoptions'],
  firsts: ['率先', 'Firsts'],
  pilots: ['试点', 'Pilots'],
  documents: ['文件', 'Documents'],
  ranks: ['排名', 'Ranks'],
  aspirations: ['争创', 'Strives for'],
  issued: ['出台', 'Issued'],
  implements: ['落实', 'Carries out'],
  ranked: ['第 {rank} 名', 'No. {rank}'],
  noEvents: ['还没有文章说到它。', 'No article speaks of it yet.'],
  focalArticles: ['写它的文章', 'Articles about it'],
  by: ['作者', 'By'],
  source: ['出处', 'Source'],
  lines: ['{file} 第 {from}–{to} 行', '{file}, lines {from}–{to}'],
  claimsInText: ['文中的论断', 'Claims in the text'],
  claimsHint: ['悬停看论断，点一下打开。', 'Hover over a mark to see its claim, click to open it.'],
  rule: ['规则', 'Rule'],
  status: ['审核', 'Review'],
  region_: ['地区', 'Region'],
  object: ['对象', 'Object'],
  close: ['关闭', 'Close'],
  holders: ['获得的地区', 'Holders'],
  aspirants: ['争创的地区', 'Strive for it'],
  issuers: ['出台的地区', 'Issued by'],
  implementers: ['落实的地区', 'Carried out by'],
  addRegion: ['添加地区', 'Add a region'],
  remove: ['移除 {name}', 'Remove {name}'],
  compareHint: ['并排看二至四个地区。', 'Two to four regions side by side.'],
  common: ['共同采用', 'Adopted by all'],
  onlyHere: ['独有', 'Only here'],
  depth: ['几步', 'Steps'],
  mostNodes: ['最多节点', 'Most nodes'],
  expandHere: ['展开', 'Expand'],
  edgeTypes: ['关系', 'Relations'],
  minConfidence: ['置信度不低于', 'Confidence at least'],
  fromYear: ['自', 'From'],
  toYear: ['至', 'To'],
  networkHint: ['点一个节点看它是什么，双击把它展开；滚轮缩放，拖动平移。', 'Click a node to see what it is, double-click to expand it; scroll to zoom, drag to pan.'],
  networkEmpty: ['选一个中心', 'Choose a centre'],
  networkEmptyHint: ['用上面的搜索选一个地区、举措或荣誉。', 'Choose a region, measure or award by the search above.'],
  centre: ['中心', 'Centre'],
  expand: ['以它为中心', 'Centre on it'],
  open: ['打开', 'Open'],
  nodesEdges: ['{nodes} 个节点，{edges} 条边', '{nodes} nodes, {edges} edges'],
  truncated: ['只显示关系最强的一部分', 'only the best supported part is shown'],
  firstsBoard: ['率先榜', 'Firsts'],
  awardsBoard: ['荣誉榜', 'Awards'],
  contestedOnly: ['只看有争议的', 'Contested only'],
  AWARDED: ['获得荣誉', 'Holds an award'],
  ASPIRES: ['争创荣誉', 'Strives for an award'],
  ASPIRES_TO: ['争创荣誉', 'Strives for an award'],
  FIRST_IN: ['率先', 'Was first'],
  FIRST_IN_NATION: ['全国率先', 'First in the nation'],
  FIRST_IN_PROVINCE: ['全省率先', 'First in the province'],
  FIRST_IN_PREFECTURE: ['全市率先', 'First in the prefecture'],
  FIRST_IN_COUNTY: ['全县率先', 'First in the county'],
  ADOPTED: ['采用举措', 'Adopted'],
  ISSUED: ['出台文件', 'Issued a document'],
  IMPLEMENTS: ['落实上级文件', 'Carries out a document'],
  PILOT: ['试点', 'Pilot'],
  PILOTS: ['试点', 'Pilots'],
  RANKED: ['排名', 'Ranked'],
  SPREAD: ['推广到外地', 'Spread elsewhere'],
  SPREAD_TO: ['推广到', 'Spread to'],
  PART_OF: ['隶属', 'Part of'],
  STATED_IN: ['出自', 'Stated in'],
  ABOUT: ['关于', 'About'],
  OF: ['对象', 'Of'],
  WITHIN: ['范围', 'Within'],
  TO: ['推广至', 'To'],
  FOCUSES_ON: ['主要写', 'Focuses on'],
  EXTRACTED: ['机器抽取，未审', 'extracted, not reviewed'],
  CONFIRMED: ['已确认', 'confirmed'],
  REJECTED: ['已否定', 'rejected'],
  NATION: ['国家级', 'National'],
  PROVINCE: ['省级', 'Province'],
  PREFECTURE: ['地级', 'Prefecture'],
  COUNTY: ['县级', 'County'],
  TOWNSHIP: ['乡级', 'Township'],
  OTHER: ['其他', 'Other'],
  scopeNATION: ['全国', 'the nation'],
  scopePROVINCE: ['全省', 'the province'],
  scopePREFECTURE: ['全市', 'the prefecture'],
  scopeCOUNTY: ['全县', 'the county'],
};
