/** Who was first with what, and who holds which award: lists to sort and filter. */
import { ask, nodes } from '../api.js';
import { CONTEST, askContests, contestCard, contestMark } from '../components/contests.js';
import { saveCsv } from '../components/download.js';
import { EVIDENCE, evidenceList } from '../components/evidence.js';
import { empty } from '../components/states.js';
import { detailButton, table } from '../components/table.js';
import { h, replace } from '../dom.js';
import { date, number, say, t } from '../i18n.js';
import { regionLink, scopeName } from '../names.js';
import { link, remember } from '../router.js';

const CLAIM = `${EVIDENCE} region { code name path level } object holder`;
const QUERIES = {
  firsts: `{ claims(where: { type: FIRST_IN }, orderBy: DATE, first: 1000) { totalCount edges { node { ${CLAIM} scope scopeRegion { code name path } measure { id name theme } } } } }`,
  awards: `{ claims(where: { type: AWARDED }, orderBy: DATE, first: 1000) { totalCount edges { node { ${CLAIM} level batch count award { id name level } } } } }`,
};

const CONTESTS = `{ contestedFirsts(first: 200) { totalCount edges { node { ${CONTEST} } } } }`;
const TABS = ['firsts', 'contested', 'awards'];

export async function page({ query, signal }) {
  const tab = TABS.includes(query.get('tab')) ? query.get('tab') : TABS[0];
  if (tab === 'contested') return contestedBoard(nodes((await ask(CONTESTS, {}, signal)).contestedFirsts), query);
  const [found, contests] = await Promise.all([ask(QUERIES[tab], {}, signal), tab === 'firsts' ? askContests(signal) : null]);
  const claims = nodes(found.claims).filter(claim => claim.status !== 'REJECTED');
  const holder = h('div');
  const board = tab === 'firsts' ? firstsBoard(claims, contests) : awardsBoard(claims);
  const provinces = [...new Set(claims.map(province).filter(Boolean))];
  const words = h('input', { type: 'search', 'aria-label': t('filter'), placeholder: t('filter'), value: query.get('q') ?? '', on: { input: draw } });
  const choice = (name, label, values) => h('select', { 'aria-label': label, on: { change: draw } }, h('option', { value: '' }, t('allOf', { label })),
    values.map(([value, text]) => h('option', { value, selected: query.get(name) === value }, text)));
  const where = choice('province', t('province'), provinces.map(name => [name, name]));
  const kind = choice('kind', board.kindLabel, board.kinds);
  const batches = [...new Set(claims.map(claim => claim.batch).filter(Boolean))].sort(new Intl.Collator('zh-CN', { numeric: true }).compare);
  const batch = choice('batch', t('batch'), batches.map(name => [name, name]));
  const contested = h('input', { type: 'checkbox', checked: query.get('contested') === '1', on: { change: draw } });

  function draw() {
    remember({ q: words.value, province: where.value, kind: kind.value, batch: batch.value, contested: contested.checked ? 1 : null });
    const text = words.value.trim();
    const rows = board.rows.filter(row => (!where.value || province(row) === where.value) && (!kind.value || board.kindOf(row) === kind.value)
      && (!batch.value || row.batch === batch.value) && (!contested.checked || board.contested(row)) && (!text || `${board.title(row)}${row.region?.path ?? ''}${row.holder ?? ''}`.includes(text)));
    replace(holder, rows.length === 0 ? empty() : table({ name: t(tab === 'firsts' ? 'firstsBoard' : 'awardsBoard'), columns: board.columns, rows, detail: row => evidenceList(row.evidences), addressed: true }));
  }

  draw();
  return {
    title: t(tab === 'firsts' ? 'firstsBoard' : 'awardsBoard'),
    node: h('div', {},
      heading(tab),
      h('p', { class: 'filters' }, words, where, kind, batches.length > 0 && batch, tab === 'firsts' && h('label', {}, contested, ' ', t('contestedOnly'))),
      holder),
  };
}

const heading = tab => [h('h1', {}, t('boards')), h('nav', { class: 'tabs', 'aria-label': t('boards') },
  TABS.map(name => link(`/boards?tab=${name}`, { 'aria-current': name === tab ? 'page' : null }, t(name + 'Board'))))];

/** Contests with their sides beside each other; the table of firsts has room for one side a row only. */
function contestedBoard(contests, query) {
  const holder = h('div', { class: 'contests' });
  const words = h('input', { type: 'search', 'aria-label': t('filter'), placeholder: t('filter'), value: query.get('q') ?? '', on: { input: draw } });
  const open = h('input', { type: 'checkbox', checked: query.get('open') === '1', on: { change: draw } });

  function draw() {
    remember({ q: words.value, open: open.checked ? 1 : null });
    const text = words.value.trim();
    const shown = contests.filter(contest => (!open.checked || !contest.decided) && (!text || [contest.measure.name, ...contest.sides.map(side => side.region.path)].join(' ').includes(text)));
    replace(holder, shown.length === 0 ? empty() : shown.map(contestCard));
  }

  draw();
  return {
    title: t('contestedBoard'),
    node: h('div', {}, heading('contested'), h('p', { class: 'muted' }, t('contestedLead'), ' ', t('rows', { n: number(contests.length) })),
      h('p', { class: 'filters' }, words, h('label', {}, open, ' ', t('undecidedOnly')),
        h('button', { type: 'button', class: 'quiet', on: { click: () => contestsCsv(contests) } }, 'CSV')), holder),
  };
}

const contestsCsv = contests => saveCsv(t('contestedBoard'), [t('measure'), t('scope'), t('region'), t('verdict'), t('earliest'), t('latest'), t('reason'), t('evidence')],
  contests.flatMap(contest => contest.sides.map(side => [contest.measure.name, contest.scopeRegion.path, side.region.path, t('verdict' + side.verdict), side.earliest, side.knownBy, say(side.reason), side.claims.map(claim => claim.evidence).join('；')])));

const province = claim => claim.region?.path.split('/')[0];

/** Claims of the same on one line, each with its own evidence. */
function grouped(claims, key) {
  const groups = new Map();
  for (const claim of claims) {
    const group = groups.get(key(claim));
    if (group) group.evidences.push(claim);
    else groups.set(key(claim), { ...claim, evidences: [claim] });
  }
  return [...groups.values()];
}

const dateCell = row => (row.date ? h('time', {}, date(row.date)) : h('span', { class: 'muted nowrap' }, row.article.date ? t('notLater', { date: date(row.article.date) }) : t('undated')));
const evidenceColumn = name => ({ title: t('evidence'), value: row => row.evidences.length, numeric: true, cell: row => detailButton(`${t('evidence')} ${row.evidences.length}`, t('showEvidence', { name: name(row) })) });
const when = { title: t('date'), value: row => row.date ?? row.article.date, cell: dateCell };
const who = { title: t('region'), value: row => row.region?.path, cell: row => [row.region && regionLink(row.region), row.holder && h('small', {}, row.holder)] };

function firstsBoard(claims, contests) {
  const rows = grouped(claims, claim => [claim.region?.code, claim.measure?.id ?? claim.object, claim.scope, claim.scopeRegion?.code].join('|'));
  const contested = row => contests(row.evidences);
  const title = row => row.measure?.name ?? row.object;
  return {
    rows, contested, title, kindLabel: t('scope'), kindOf: row => row.scope,
    kinds: ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY'].filter(scope => rows.some(row => row.scope === scope)).map(scope => [scope, t('scope' + scope)]),
    columns: [
      { title: t('measure'), value: title, cell: row => (row.measure ? link(`/measure/${row.measure.id}`, {}, title(row)) : title(row)) },
      who,
      { title: t('scope'), value: row => (row.scope ? scopeName(row) : ''), cell: row => [row.scope && h('span', { class: 'mark first' }, t('firstIn', { scope: scopeName(row) })), ' ', contestMark(contested(row))] },
      when,
      evidenceColumn(title),
    ],
  };
}

function awardsBoard(claims) {
  const rows = grouped(claims, claim => [claim.region?.code, claim.award?.id, claim.holder, claim.batch, claim.date].join('|'));
  const title = row => row.award?.name ?? row.object;
  const levelOf = row => row.award?.level ?? row.level;
  return {
    rows, contested: () => true, title, kindLabel: t('level'), kindOf: levelOf,
    kinds: ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY'].filter(level => rows.some(row => levelOf(row) === level)).map(level => [level, t(level)]),
    columns: [
      { title: t('award'), value: title, cell: row => (row.award ? link(`/award/${row.award.id}`, {}, title(row)) : title(row)) },
      who,
      { title: t('level'), value: row => (levelOf(row) ? t(levelOf(row)) : '') },
      { title: t('batch'), value: row => row.batch },
      when,
      evidenceColumn(title),
    ],
  };
}
