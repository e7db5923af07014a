/** Two to four regions side by side: on one timeline, and what they share. */
import { ask } from '../api.js';
import { eventTimeline, yearsOf } from '../components/event-timeline.js';
import { pageTools } from '../components/page-tools.js';
import { searchBox } from '../components/search-box.js';
import { table } from '../components/table.js';
import { h } from '../dom.js';
import { date, number, t } from '../i18n.js';
import { link, navigate } from '../router.js';
import { KINDS, eventsOf } from './region.js';

const MOST = 4;
const EDGE = 'since sinceIsBound claimCount claims(first: 0) { id }';
const FIELDS = `code name path level
  adoptions(first: 500) { edges { ${EDGE} node { __typename id name theme } } }
  firsts(first: 200) { edges { ${EDGE} scope scopeRegion { code name } node { __typename id name } } }
  pilots(first: 200) { edges { ${EDGE} node { __typename id name } } }
  awards(first: 300) { edges { ${EDGE} date batch holder node { __typename id name level } } }
  aspirations(first: 100) { edges { ${EDGE} node { __typename id name level } } }
  issued(first: 300) { edges { ${EDGE} node { __typename id title } } }
  implements(first: 200) { edges { ${EDGE} node { __typename id title } } }
  ranks(first: 100) { edges { node { id date object rank scopeRegion { code name } } } }`;

export async function page({ query, signal }) {
  const codes = [...new Set((query.get('r') ?? '').split(',').filter(Boolean))].slice(0, MOST);
  const asked = codes.map((_, i) => `r${i}: region(code: $c${i}) { ${FIELDS} }`).join('\n');
  const data = codes.length ? await ask(`query Compare(${codes.map((_, i) => `$c${i}: ID!`).join(', ')}) { ${asked} }`, Object.fromEntries(codes.map((code, i) => [`c${i}`, code])), signal) : {};
  const regions = codes.map((_, i) => data[`r${i}`]).filter(Boolean);
  const span = yearsOf(regions.flatMap(eventsOf));
  const address = list => `/compare${list.length ? '?r=' + list.join(',') : ''}`;
  return {
    title: regions.length ? regions.map(region => region.name).join(' · ') : t('compare'),
    node: h('div', {},
      h('header', { class: 'page' }, h('h1', {}, regions.length ? regions.map(region => region.name).join(' · ') : t('compare')),
        h('p', { class: 'muted' }, t('compareHint')),
        h('div', { class: 'filters' },
          regions.map(region => h('button', { type: 'button', class: 'button', 'aria-label': t('remove', { name: region.name }), on: { click: () => navigate(address(codes.filter(code => code !== region.code))) } }, region.name, ' ×')),
          codes.length < MOST && searchBox({ label: t('addRegion'), placeholder: t('addRegion'), accept: ['Region'], choose: node => navigate(address([...codes, node.code])) })),
        regions.length > 0 && pageTools()),
      regions.length > 0 && [
        figures(regions),
        regions.map(region => h('section', {}, h('h2', {}, link(`/region/${region.code}`, {}, region.name)), eventTimeline({ name: region.name, events: eventsOf(region), span }))),
        regions.length > 1 && matrix(regions)]),
  };
}

function figures(regions) {
  const events = new Map(regions.map(region => [region.code, eventsOf(region)]));
  const rows = KINDS.filter(kind => regions.some(region => events.get(region.code).some(event => event.type === kind)));
  return h('section', {}, table({
    name: t('compare'), rows,
    columns: [{ title: t('type'), value: kind => t(kind), cell: kind => [h('span', { class: `dot ${kind}` }), t(kind)] },
      ...regions.map(region => ({ title: region.name, numeric: true, value: kind => events.get(region.code).filter(event => event.type === kind).length, cell: kind => number(events.get(region.code).filter(event => event.type === kind).length) }))],
  }));
}

/** Which of the regions adopted which measure, since when; those in common first. */
function matrix(regions) {
  const measures = new Map();
  for (const region of regions) {
    for (const edge of region.adoptions.edges) {
      const row = measures.get(edge.node.id) ?? { ...edge.node, by: new Map() };
      row.by.set(region.code, edge);
      measures.set(edge.node.id, row);
    }
  }
  const rows = [...measures.values()].sort((a, b) => b.by.size - a.by.size);
  const common = rows.filter(row => row.by.size === regions.length).length;
  const when = edge => (edge ? (edge.since ? (edge.sinceIsBound ? t('notLater', { date: date(edge.since) }) : date(edge.since)) : '✓') : '');
  return h('section', {}, h('h2', {}, t('adoptions'), h('small', {}, `${t('common')} ${number(common)}`)),
    table({
      name: `${t('compare')} ${t('adoptions')}`, rows,
      columns: [{ title: t('measure'), value: row => row.name, cell: row => link(`/measure/${row.id}`, {}, row.name) },
        { title: t('regions'), value: row => row.by.size, numeric: true },
        ...regions.map(region => ({ title: region.name, value: row => row.by.get(region.code)?.since ?? (row.by.has(region.code) ? '✓' : ''), cell: row => when(row.by.get(region.code)) }))],
    }));
}
