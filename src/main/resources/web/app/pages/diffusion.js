/** Who influences whom, as inferred from the order of all adoptions; always with what the inference rests on. */
import { ask } from '../api.js';
import { chart, look } from '../components/chart.js';
import { layOut } from '../components/force-layout.js';
import { networkTabs } from '../components/network-tabs.js';
import { networkExports, pageTools } from '../components/page-tools.js';
import { table } from '../components/table.js';
import { h, plain, replace } from '../dom.js';
import { listed, number, say, t } from '../i18n.js';
import { regionLink } from '../names.js';
import { link, navigate, remember } from '../router.js';

const QUERY = `query Network($edges: Int!, $model: TransmissionModel!, $level: RegionLevel) {
  diffusionNetwork(edges: $edges, model: $model, level: $level) { parameters possibleEdges basis { events datedEvents dates assumptions }
    edges { origin { code name path } destination { code name path } improvement pValue } } }`;
const MODELS = ['EXPONENTIAL', 'RAYLEIGH', 'LOG_NORMAL'];
const LEVELS = ['PROVINCE', 'PREFECTURE', 'COUNTY'];
const COUNTS = [25, 50, 100, 200, 500];
const USUAL = 50;
const DOUBTFUL = 0.05;

export async function page({ query, signal }) {
  const edges = Math.min(Math.max(parseInt(query.get('edges'), 10) || USUAL, 1), 1000);
  const model = MODELS.includes(query.get('model')) ? query.get('model') : MODELS[0];
  const level = LEVELS.includes(query.get('level')) ? query.get('level') : null;
  const { diffusionNetwork: network } = await ask(QUERY, { edges, model, level }, signal);
  // A region that the graph no longer has cannot be drawn.
  const found = network.edges.filter(edge => edge.origin && edge.destination).map((edge, i) => ({ ...edge, rank: i + 1 }));
  const regions = new Map(found.flatMap(edge => [edge.origin, edge.destination]).map(region => [region.code, region]));
  return {
    title: t('inferred'),
    node: h('div', {},
      h('h1', {}, t('network')),
      networkTabs('diffusion'),
      h('p', { class: 'lead' }, t('inferredLead')),
      controls({ edges, model, level }),
      basis(network, found.length, regions.size),
      found.length === 0 ? h('p', { class: 'lacking' }, h('b', {}, t('inferredNone')), h('span', {}, t('lackingDates')))
        : [picture(found, regions, +query.get('edge')), list(found)],
      found.length === 0 ? pageTools() : pageTools(networkExports({ edges, model, level }))),
  };
}

function controls(state) {
  const choice = (name, label, values, usual) => h('label', {}, h('span', { class: 'muted' }, label), ' ', h('select', { 'aria-label': label, on: { change: event => {
    const next = new URLSearchParams(location.search);
    if (event.target.value === String(usual)) next.delete(name);
    else next.set(name, event.target.value);
    next.delete('edge');
    navigate(`/network/diffusion${next.size ? '?' + next : ''}`);
  } } }, values.map(([value, text]) => h('option', { value, selected: String(state[name] ?? '') === String(value) }, text))));
  const counts = [...new Set([...COUNTS, state.edges])].sort((a, b) => a - b);
  return h('p', { class: 'filters' },
    choice('edges', t('edgesWanted'), counts.map(n => [n, number(n)]), USUAL),
    choice('model', t('model'), MODELS.map(name => [name, t(name)]), MODELS[0]),
    choice('level', t('level'), [['', t('allLevels')], ...LEVELS.map(name => [name, t(name)])], ''));
}

function basis(network, edges, nodes) {
  const { events, datedEvents, dates, assumptions } = network.basis;
  return h('section', { class: 'rests' },
    h('p', { role: 'status' }, h('b', {}, t('inferredFound', { edges: number(edges), nodes: number(nodes), possible: number(network.possibleEdges) })), ' · ',
      t('inferredRests', { dated: number(datedEvents), events: number(events), dates: number(dates) }),
      network.parameters.length > 0 ? ` · ${t('parameters', { list: listed(network.parameters.map(value => value.toPrecision(3))) })}` : ''),
    h('ul', {}, assumptions.map(text => h('li', {}, say(text)))));
}

const shownP = edge => (edge.pValue === null ? '—' : edge.pValue.toPrecision(2));

function picture(edges, regions, asked) {
  const leads = new Map();
  edges.forEach(edge => leads.set(edge.origin.code, (leads.get(edge.origin.code) ?? 0) + 1));
  const nodes = [...regions.values()].map(region => ({ id: region.code, region }));
  layOut(nodes, edges.map(edge => ({ source: edge.origin.code, target: edge.destination.code })));
  const most = Math.max(...edges.map(edge => edge.improvement));
  const chosen = h('p', { class: 'chosen-edge', role: 'status' });
  let graph = null;
  const shine = edge => {
    graph?.dispatchAction({ type: 'downplay', seriesIndex: 0 });
    if (edge) graph?.dispatchAction({ type: 'highlight', seriesIndex: 0, dataType: 'edge', dataIndex: edges.indexOf(edge) });
  };
  const choose = edge => {
    remember({ edge: edge ? edge.rank : null });
    replace(chosen, edge && [h('b', {}, `#${edge.rank} `), regionLink(edge.origin), ' → ', regionLink(edge.destination), ' · ',
      h('span', { title: t('improvementHint') }, `${t('improvement')} ${edge.improvement.toFixed(2)}`), ' · ',
      h('span', { title: t('pValueHint') }, `${t('pValue')} ${shownP(edge)}`), ' · ', link(`/compare?r=${edge.origin.code},${edge.destination.code}`, {}, t('compare'))]);
    shine(edge);
  };
  const first = edges.find(edge => edge.rank === asked);
  choose(first);
  return h('section', {}, chosen, chart({
    name: t('inferred'), height: 'max(420px, calc(100vh - 300px))', renderer: 'canvas',
    data: csv(edges),
    option: () => {
      const l = look();
      return {
        animation: false, aria: { enabled: true }, textStyle: l.text,
        tooltip: { ...l.tooltip, formatter: p => (p.dataType === 'edge' ? `${plain(p.data.title)}<br>${t('improvement')} ${p.data.gain}<br>p = ${p.data.p}` : `${plain(p.data.path)}<br>${t('leads', { n: p.data.leads })}`) },
        series: [{
          type: 'graph', layout: 'none', roam: true, scaleLimit: { min: 0.3, max: 8 }, edgeSymbol: ['none', 'arrow'], edgeSymbolSize: 7, labelLayout: { hideOverlap: true },
          data: nodes.map(({ id, region, x, y }) => ({
            id, x, y, name: region.name, path: region.path.split('/').join(' '), leads: leads.get(id) ?? 0, symbolSize: 8 + 5 * Math.sqrt(leads.get(id) ?? 0),
            itemStyle: { color: leads.has(id) ? l.accent : l.scale[1] },
            label: { show: true, position: 'right', color: l.ink, fontSize: leads.has(id) ? 13 : 11, textBorderColor: l.surface, textBorderWidth: 2 },
          })),
          links: edges.map(edge => ({
            source: edge.origin.code, target: edge.destination.code, title: `${edge.origin.name} → ${edge.destination.name}`, p: shownP(edge), gain: edge.improvement.toFixed(1), rank: edge.rank,
            lineStyle: { color: l.muted, width: 0.8 + 2.4 * (edge.improvement / most), opacity: 0.55, curveness: 0.12, type: edge.pValue !== null && edge.pValue > DOUBTFUL ? 'dashed' : 'solid' },
          })),
          emphasis: { focus: 'adjacency', lineStyle: { opacity: 1, width: 4 } },
        }],
      };
    },
    ready: drawn => {
      graph = drawn;
      shine(first);
      drawn.on('click', event => (event.dataType === 'node' ? navigate(`/region/${event.data.id}`) : choose(edges.find(edge => edge.rank === event.data.rank))));
    },
  }), h('p', { class: 'hint' }, t('inferredHint')));
}

const csv = edges => ({ header: ['origin_node', 'destination_node', 'improvement', 'p_value'], rows: edges.map(edge => [edge.origin.path, edge.destination.path, edge.improvement, edge.pValue]) });

function list(edges) {
  return h('section', {}, table({
    name: t('inferred'), rows: edges, addressed: true,
    columns: [
      { title: '#', value: edge => edge.rank, numeric: true },
      { title: t('leader'), value: edge => edge.origin.path, cell: edge => regionLink(edge.origin) },
      { title: t('follower'), value: edge => edge.destination.path, cell: edge => regionLink(edge.destination) },
      { title: t('improvement'), value: edge => edge.improvement, cell: edge => h('span', { title: t('improvementHint') }, edge.improvement.toFixed(1)), numeric: true },
      { title: t('pValue'), value: edge => edge.pValue, cell: edge => h('span', { title: t('pValueHint'), class: edge.pValue > DOUBTFUL ? 'muted' : null }, shownP(edge)), numeric: true },
    ],
  }));
}
