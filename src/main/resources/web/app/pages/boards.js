/** Who was first with what, and who holds which award: lists to sort and filter. */
import { ask, nodes } from '../api.js';
import { askContests, contestMark } from '../components/contests.js';
import { EVIDENCE, evidenceList } from '../components/evidence.js';
import { empty } from '../components/states.js';
import { detailButton, table } from '../components/table.js';
import { h, replace } from '../dom.js';
import { date, number, t } from '../i18n.js';
import { regionLink, scopeName } from '../names.js';
import { link, remember } from '../router.js';

const CLAIM = `${EVIDENCE} region { code name path level } object holder`;
const QUERIES = {
  firsts: `{ claims(where: { type: FIRST_IN }, orderBy: DATE, first: 1000) { totalCount edges { node { ${CLAIM} scope scopeRegion { code name path } measure { id name theme } } } } }`,
  awards: `{ claims(where: { type: AWARDED }, orderBy: DATE, first: 1000) { totalCount edges { node { ${CLAIM} level batch count award { id name level } } } } }`,
};

export async function page({ query, signal }) {
  const tab = query.get('tab') === 'awards' ? 'awards' : 'firsts';
  const [found, contests] = await Promise.all([ask(QUERIES[tab], {}, signal), tab === 'firsts' ? askContests(signal) : null]);
  const claims = nodes(found.claims).filter(claim => claim.status !== 'REJECTED');
  const holder = h('div');
  const board = tab === 'firsts' ? firstsBoard(claims, contests) : awardsBoard(claims);
  const provinces = [...new Set(claims.map(province).filter(Boolean))];
  const words = h('input', { type: 'search', 'aria-label': t('filter'), placeholder: t('filter'), value: query.get('q') ?? '', on: { input: draw } });
  const choice = (name, label, values) => h('select', { 'aria-label': label, on: { change: draw } }, h('option', { value: '' }, `${label}：${t('all')}`),
    values.map(([value, text]) => h('option', { value, selected: query.get(name) === value }, text)));
  const where = choice('province', t('province'), provinces.map(name => [name, name]));
  const kind = choice('kind', board.kindLabel, board.kinds);
  const contested = h('input', { type: 'checkbox', checked: query.get('contested') === '1', on: { change: draw } });

  function draw() {
    remember({ q: words.value, province: where.value, kind: kind.value, contested: contested.checked ? 1 : null });
    const text = words.value.trim();
    const rows = board.rows.filter(row => (!where.value || province(row) === where.value) && (!kind.value || board.kindOf(row) === kind.value)
      && (!contested.checked || board.contested(row)) && (!text || `${board.title(row)}${row.region?.path ?? ''}${row.holder ?? ''}`.includes(text)));
    replace(holder, rows.length === 0 ? empty() : table({ name: t(tab === 'firsts' ? 'firstsBoard' : 'awardsBoard'), columns: board.columns, rows, detail: row => evidenceList(row.evidences), addressed: true }));
  }

  draw();
  return {
    title: t(tab === 'firsts' ? 'firstsBoard' : 'awardsBoard'),
    node: h('div', {},
      h('h1', {}, t('boards')),
      h('nav', { class: 'tabs', 'aria-label': t('boards') }, [['firsts', 'firstsBoard'], ['awards', 'awardsBoard']].map(([name, key]) =>
        link(`/boards?tab=${name}`, { 'aria-current': name === tab ? 'page' : null }, t(key)))),
      h('p', { class: 'filters' }, words, where, kind, tab === 'firsts' && h('label', {}, contested, ' ', t('contestedOnly'))),
      holder),
  };
}

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
