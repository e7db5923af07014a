/** The graph around anything: what is seen is the view that /export/ gives, so what is seen can be taken away. */
import { ApiError } from '../api.js';
import { chart, look } from '../components/chart.js';
import { layOut } from '../components/force-layout.js';
import { networkTabs } from '../components/network-tabs.js';
import { graphExports, pageTools } from '../components/page-tools.js';
import { searchBox } from '../components/search-box.js';
import { h, plain, replace } from '../dom.js';
import { number, say, t } from '../i18n.js';
import { address } from '../names.js';
import { link, navigate, remember } from '../router.js';
import { colour } from '../theme.js';

const LIMIT = 300;
const NAMED = 28;
const KINDS = { Region: 'pilot', Measure: 'adopted', Award: 'awarded', Policy: 'issued', Article: 'ranked', Claim: 'ranked' };
const TYPES = ['ADOPTED', 'FIRST_IN_NATION', 'FIRST_IN_PROVINCE', 'FIRST_IN_PREFECTURE', 'FIRST_IN_COUNTY', 'AWARDED', 'ASPIRES_TO', 'ISSUED', 'IMPLEMENTS', 'PILOTS', 'SPREAD_TO', 'PART_OF'];

async function fetchView(view, signal) {
  const query = new URLSearchParams(Object.entries(view).filter(([, value]) => value !== null && value !== undefined && value !== ''));
  const response = await fetch(`/export/graph.cyjs?${query}`, { signal });
  const body = await response.json();
  if (!response.ok) throw new ApiError(say(body.errors[0].message));
  return { nodes: body.elements.nodes.map(node => node.data), edges: body.elements.edges.map(edge => edge.data) };
}

export async function page({ query, signal }) {
  const view = {
    center: query.get('center'), depth: query.get('depth') ?? 1, types: query.get('types'), from: query.get('from'), to: query.get('to'),
    confidence: query.get('confidence'), limit: query.get('limit') ?? LIMIT,
  };
  const find = searchBox({ label: t('centre'), placeholder: t('centre'), accept: ['Region', 'Measure', 'Award', 'Policy'], choose: node => navigate(`/network?center=${node.code ?? node.id}`) });
  if (!view.center) {
    return { title: t('network'), node: h('div', {}, h('h1', {}, t('network')), networkTabs('around'),
      h('div', { class: 'state' }, h('h2', {}, t('networkEmpty')), h('p', {}, t('networkEmptyHint')), h('div', { class: 'narrow' }, find))) };
  }
  const graph = await fetchView(view, signal);
  const expanded = (query.get('expand') ?? '').split(',').filter(Boolean);
  for (const id of expanded) merge(graph, await fetchView({ ...view, center: id, depth: 1 }, signal));
  const centre = graph.nodes.find(node => node.id === view.center) ?? graph.nodes[0];
  return { title: `${t('network')} ${centre.name}`, node: draw({ graph, view, centre, expanded, picked: query.get('node'), find }) };
}

function merge(graph, more) {
  const known = new Set(graph.nodes.map(node => node.id));
  graph.nodes.push(...more.nodes.filter(node => !known.has(node.id)));
  const key = edge => `${edge.source} ${edge.interaction} ${edge.target} ${edge.date ?? ''} ${edge.holder ?? ''} ${edge.batch ?? ''}`;
  const edges = new Set(graph.edges.map(key));
  graph.edges.push(...more.edges.filter(edge => !edges.has(key(edge))));
}

function draw({ graph, view, centre, expanded, picked, find }) {
  let drawn = null;
  let chosen = centre.id;
  const summary = h('p', { class: 'muted', role: 'status' });
  const detail = h('div', { 'aria-live': 'polite' });

  layOut(graph.nodes, graph.edges);

  function option() {
    const l = look();
    const degree = new Map();
    for (const edge of graph.edges) for (const end of [edge.source, edge.target]) degree.set(end, (degree.get(end) ?? 0) + 1);
    const many = graph.nodes.length > 250;
    // Among many only the best connected can be told by name.
    const named = new Set([...degree].sort((a, b) => b[1] - a[1]).slice(0, NAMED).map(([id]) => id));
    const tints = Object.fromEntries(Object.entries(KINDS).map(([kind, name]) => [kind, colour(name)]));
    replace(summary, t('nodesEdges', { nodes: number(graph.nodes.length), edges: number(graph.edges.length) }), graph.nodes.length >= view.limit ? ` · ${t('truncated')}` : '');
    return {
      animation: false, aria: { enabled: true }, textStyle: l.text,
      tooltip: { ...l.tooltip, formatter: p => (p.dataType === 'edge' ? `${t(p.data.kind)}${p.data.since ? ' ' + plain(p.data.since) : ''}` : `${plain(p.data.title)}<br>${t(p.data.kind.toLowerCase())}`) },
      series: [{
        type: 'graph', layout: 'none', roam: true, scaleLimit: { min: 0.2, max: 12 }, draggable: false,
        edgeSymbol: many ? 'none' : ['none', 'arrow'], edgeSymbolSize: 5,
        labelLayout: many ? undefined : { hideOverlap: true },
        lineStyle: { color: l.line, width: 1, curveness: 0, opacity: 1 },
        emphasis: { focus: many ? 'none' : 'adjacency', lineStyle: { color: l.accent, width: 1.5 } },
        data: graph.nodes.map(node => {
          const size = many ? Math.min(30, 3 + Math.sqrt(degree.get(node.id) ?? 0) * 1.8) : Math.min(44, 7 + Math.sqrt(degree.get(node.id) ?? 0) * 3);
          return {
            id: node.id, name: node.id, title: node.name, kind: node.label, x: node.x, y: node.y, symbolSize: node.id === centre.id ? Math.max(26, size) : size,
            itemStyle: { color: tints[node.label], borderColor: node.id === chosen ? l.ink : l.surface, borderWidth: node.id === chosen ? 2 : many ? 0 : 1 },
            label: { show: !many || named.has(node.id) || node.id === centre.id, formatter: node.name.length > 12 ? node.name.slice(0, 11) + '…' : node.name, position: 'right', color: l.ink, fontSize: node.id === centre.id ? 14 : 11 },
          };
        }),
        links: graph.edges.map(edge => ({
          source: edge.source, target: edge.target, kind: edge.interaction, since: edge.since,
          lineStyle: edge.interaction.startsWith('FIRST') ? { color: colour('first'), width: 2 } : many ? undefined : edge.interaction === 'PART_OF' ? { type: 'dotted' } : { width: Math.min(4, edge.claims ?? 1) },
        })),
      }],
    };
  }

  function choose(id) {
    chosen = id;
    remember({ node: id === centre.id ? null : id });
    const node = graph.nodes.find(other => other.id === id);
    const near = graph.edges.filter(edge => edge.source === id || edge.target === id);
    const names = new Map(graph.nodes.map(other => [other.id, other.name]));
    replace(detail,
      h('h2', {}, node.name, h('small', {}, t(node.label.toLowerCase()))),
      h('p', { class: 'page-tools' }, link(address({ ...node, __typename: node.label, article: {} }), { class: 'button' }, t('open')),
        h('button', { type: 'button', class: 'button', on: { click: () => expand(id) } }, t('expandHere')),
        id !== view.center && link(`/network?center=${id}`, { class: 'button' }, t('expand'))),
      h('ul', { class: 'plain' }, near.slice(0, 30).map(edge => h('li', {}, h('span', { class: 'muted' }, t(edge.interaction), ' '),
        h('button', { type: 'button', class: 'quiet', on: { click: () => select(edge.source === id ? edge.target : edge.source) } }, names.get(edge.source === id ? edge.target : edge.source)),
        edge.since ? h('small', { class: 'muted' }, edge.since) : null)), near.length > 30 && h('li', { class: 'muted' }, t('shownOf', { shown: 30, all: near.length }))));
  }

  function select(id) {
    choose(id);
    drawn?.setOption(option());
  }

  async function expand(id) {
    if (!expanded.includes(id)) expanded.push(id);
    remember({ expand: expanded.join(',') });
    const from = graph.nodes.find(node => node.id === id);
    const before = graph.nodes.length;
    graph.nodes.forEach(node => { node.fixed = true; });
    merge(graph, await fetchView({ ...view, center: id, depth: 1 }));
    graph.nodes.slice(before).forEach((node, i) => { node.x = from.x + Math.cos(i * 2.4) * (30 + i); node.y = from.y + Math.sin(i * 2.4) * (30 + i); });
    layOut(graph.nodes, graph.edges, { steps: 120 });
    select(id);
  }

  const figure = chart({
    name: `${t('network')} ${centre.name}`, height: 'max(420px, calc(100vh - 270px))', renderer: 'canvas', option,
    data: { header: ['source', 'type', 'target', 'since', 'confidence'], rows: graph.edges.map(edge => [edge.source, edge.interaction, edge.target, edge.since, edge.confidence]) },
    ready: made => {
      drawn = made;
      drawn.on('click', event => event.dataType === 'node' && select(event.data.id));
      drawn.on('dblclick', event => event.dataType === 'node' && expand(event.data.id));
    },
  });
  choose(graph.nodes.some(node => node.id === picked) ? picked : centre.id);
  return h('div', {},
    h('header', { class: 'page' }, h('h1', {}, t('network'), h('small', {}, centre.name)), networkTabs('around'), summary,
      h('div', { class: 'filters' }, find, pageTools(graphExports(view)))),
    h('div', { class: 'network' }, h('div', {}, figure, h('p', { class: 'hint' }, t('networkHint'))), h('aside', {}, legend(), controls(view), detail)));
}

function legend() {
  return h('p', { class: 'legend' }, ['Region', 'Measure', 'Award', 'Policy'].map(kind => h('span', {}, h('span', { class: 'dot', style: `background:var(--${KINDS[kind]})` }), t(kind.toLowerCase()), ' ')));
}

/** The conditions of the view; a change asks anew, so that the address and the picture always agree. */
function controls(view) {
  const apply = change => {
    const next = new URLSearchParams(location.search);
    next.delete('expand');
    next.delete('node');
    for (const [name, value] of Object.entries(change)) { if (value) next.set(name, value); else next.delete(name); }
    navigate(`/network?${next}`);
  };
  const asked = (view.types ?? '').split(',').filter(Boolean);
  const box = type => h('input', { type: 'checkbox', name: 'type', value: type, checked: asked.length === 0 || asked.includes(type), on: { change: () => {
    const on = [...set.querySelectorAll('input')].filter(input => input.checked).map(input => input.value);
    apply({ types: on.length === TYPES.length ? null : on.join(',') });
  } } });
  const set = h('fieldset', {}, h('legend', {}, t('edgeTypes')), TYPES.map(type => h('label', {}, box(type), ' ', t(type))));
  const field = (name, label, properties) => h('label', { class: 'field' }, label, h('input', { type: 'number', value: view[name] ?? '', on: { change: event => apply({ [name]: event.target.value }) }, ...properties }));
  return h('details', { class: 'controls', open: innerWidth > 900 }, h('summary', { class: 'muted' }, t('filter')),
    h('fieldset', {}, h('legend', {}, t('year')), field('from', t('fromYear'), { min: 1949, max: 2100 }), field('to', t('toYear'), { min: 1949, max: 2100 })),
    h('fieldset', {}, field('depth', t('depth'), { min: 1, max: 4 }), field('confidence', t('minConfidence'), { min: 0, max: 1, step: 0.05 }), field('limit', t('mostNodes'), { min: 10, max: 2000, step: 10 })),
    set);
}
