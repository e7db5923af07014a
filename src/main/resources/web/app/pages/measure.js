/** One measure: where and when it was adopted, who was first, and on what evidence. */
import { ask, nodes } from '../api.js';
import { CURVE, adoptionCurve } from '../components/adoption-curve.js';
import { adoptionMap } from '../components/adoption-map.js';
import { askContests, contestMark } from '../components/contests.js';
import { categories, directions } from '../components/directions.js';
import { EVIDENCE, confidence, evidenceList } from '../components/evidence.js';
import { graphExports, pageTools } from '../components/page-tools.js';
import { empty, later, missing } from '../components/states.js';
import { detailButton, table } from '../components/table.js';
import { h, replace } from '../dom.js';
import { date, number, t } from '../i18n.js';
import { level, regionLink, scopeName, since } from '../names.js';
import { link, remember } from '../router.js';

const EDGE = `since sinceIsBound confidence claimCount node { code name path level } claims(first: 3) { ${EVIDENCE} }`;
const QUERY = `query Measure($id: ID!) { measure(id: $id) { id name aliases theme definition provisional
  adopters(first: 1000) { totalCount edges { ${EDGE} } }
  firsts(first: 200) { edges { scope scopeRegion { code name } ${EDGE} } }
  pilots(first: 200) { edges { ${EDGE} } }
  spreads(first: 200) { edges { ${EDGE} } }
  relatedMeasures(first: 8, minShared: 2) { shared jaccard measure { id name } }
  relatedPolicies(first: 8) { passages policy { id title } } } }`;
const DIFFUSION = `query Diffusion($id: ID!) { diffusion(measure: $id, period: YEAR) { ${CURVE}
  adopters(first: 1000) { edges { node { region { name } category directions } } }
  pioneers { region { code name path } date undecided }
  profile { shares { direction share } origins unknown basis { events datedEvents assumptions } } } }`;
const FEW = 6;
const MANY = 8;
const LEVELS = ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'OTHER'];

export async function page({ parameters: [id], query, signal }) {
  const [{ measure }, contests] = await Promise.all([ask(QUERY, { id }, signal), askContests(signal)]);
  if (!measure) return { title: t('missing'), node: missing() };
  const adopters = measure.adopters.edges;
  const firsts = measure.firsts.edges.map(edge => ({ ...edge, region: edge.node, contest: contests(edge.claims) }));
  const diffusion = adopters.length > 0 ? ask(DIFFUSION, { id }, signal).then(data => data.diffusion) : null;
  const pilots = measure.pilots.edges;
  return {
    title: measure.name,
    node: h('article', { class: 'measure' },
      h('header', { class: 'page' },
        h('p', { class: 'kicker' }, t('measure'), measure.theme ? ` · ${measure.theme}` : ''),
        h('h1', {}, measure.name),
        measure.definition && h('p', { class: 'lead' }, measure.definition),
        measure.aliases.length > 0 && aliases(measure.aliases),
        measure.provisional && h('p', { class: 'muted' }, t('provisional')),
        pageTools(link(`/network?center=${id}`, { class: 'button' }, t('networkAround')), graphExports({ measure: id }))),
      firstsList(firsts),
      adopters.length === 0 ? empty() : h('div', { class: 'columns' },
        adoptionMap({ name: measure.name, adopters, state: { year: query.get('year'), map: query.get('map') } }),
        h('div', {}, later(diffusion, found => [adoptionCurve({ name: measure.name, diffusion: found, level: query.get('curve') }), pioneersList(found.pioneers), categories(nodes(found.adopters)), directions(found.profile, nodes(found.adopters))]), byLevel(adopters))),
      adopters.length > 0 && timeline({ measure, adopters, firsts, pilots, query }),
      measure.spreads.edges.length > 0 && h('section', {}, h('h2', {}, t('spreadTo')),
        h('ul', { class: 'plain' }, measure.spreads.edges.map(edge => h('li', {}, regionLink(edge.node), ' ', since(edge), evidenceList(edge.claims))))),
      related(measure)),
  };
}

/** Names beyond the first few wait for a click. */
function aliases(names) {
  const few = names.slice(0, FEW).join('、');
  return names.length <= FEW ? h('p', { class: 'muted' }, `${t('aliases')} ${few}`)
    : h('details', { class: 'muted aliases' }, h('summary', {}, `${t('aliases')} ${few}…`), names.slice(FEW).join('、'));
}

/** Measures that the same regions adopted, and documents that are spoken of together with this one. */
function related({ relatedMeasures, relatedPolicies }) {
  if (relatedMeasures.length + relatedPolicies.length === 0) return null;
  return h('div', { class: 'halves' },
    relatedMeasures.length > 0 && h('section', {}, h('h2', {}, t('related')),
      h('ul', { class: 'plain' }, relatedMeasures.map(({ measure, shared, jaccard }) => h('li', {}, link(`/measure/${measure.id}`, {}, measure.name),
        h('small', { title: t('jaccardHint') }, t('sharedRegions', { n: number(shared) }), ` · ${Math.round(jaccard * 100)}%`))))),
    relatedPolicies.length > 0 && h('section', {}, h('h2', {}, t('relatedPolicies')),
      h('ul', { class: 'plain' }, relatedPolicies.map(({ policy, passages }) => h('li', {}, link(`/policy/${policy.id}`, {}, `《${policy.title}》`),
        h('small', {}, t('samePassages', { n: number(passages) })))))));
}

function firstsList(firsts) {
  if (firsts.length === 0) return null;
  return h('section', { class: 'firsts' }, h('h2', {}, t('firsts')),
    h('ul', { class: 'cards' }, firsts.map(first => h('li', {},
      h('p', {}, h('span', { class: 'mark first' }, t('firstIn', { scope: scopeName(first) })), ' ',
        contestMark(first.contest)),
      h('p', { class: 'who' }, regionLink(first.region)),
      h('p', {}, since(first)),
      first.contest && h('p', { class: 'hint' }, t('contestedBy', { names: first.contest.rivals.map(region => region.name).join('、') }), ' ', first.contest.reason),
      evidenceList(first.claims.slice(0, 1))))));
}

/** By the dates nobody is surely earlier than these; where too many share a date, no order can be read. */
function pioneersList(pioneers) {
  if (pioneers.length === 0) return null;
  return h('section', {}, h('h2', { title: t('pioneersHint') }, t('pioneers')),
    pioneers.length > MANY ? h('p', { class: 'lacking' }, h('b', {}, t('noOrder')), h('span', {}, t('noOrderHint', { n: number(pioneers.length) })))
      : h('ul', { class: 'plain' }, pioneers.map(({ region, date: day, undecided }) => h('li', {}, regionLink(region),
        h('small', {}, [date(day), undecided > 0 && t('mayBeEarlier', { n: number(undecided) })].filter(Boolean).join(' · '))))));
}

function byLevel(adopters) {
  const counts = LEVELS.map(name => [name, adopters.filter(edge => edge.node.level === name).length]).filter(([, n]) => n > 0);
  const most = Math.max(...counts.map(([, n]) => n));
  return h('section', {}, h('h2', {}, t('byLevel')),
    h('ul', { class: 'bars small' }, counts.map(([name, n]) => h('li', {}, h('span', { class: 'name' }, level(name)),
      h('span', { class: 'bar', 'aria-hidden': 'true' }, h('span', { style: `width:${(n / most) * 100}%` })), h('span', { class: 'count' }, number(n))))));
}

function timeline({ measure, adopters, firsts, pilots, query }) {
  const firstsOf = new Map();
  firsts.forEach(first => firstsOf.set(first.region.code, [...(firstsOf.get(first.region.code) ?? []), first]));
  const piloting = new Set(pilots.map(edge => edge.node.code));
  const marksOf = edge => (firstsOf.get(edge.node.code) ?? []);
  const text = edge => [...marksOf(edge).map(first => t('firstIn', { scope: scopeName(first) }) + (first.contest ? ` (${t('contested')})` : '')),
    piloting.has(edge.node.code) ? t('pilot') : null].filter(Boolean).join('; ');
  const columns = [
    { title: t('since'), value: edge => edge.since, cell: since },
    { title: t('region'), value: edge => edge.node.path, cell: edge => regionLink(edge.node) },
    { title: t('level'), value: edge => LEVELS.indexOf(edge.node.level), cell: edge => level(edge.node.level) },
    { title: t('marks'), value: text, cell: edge => [
      marksOf(edge).map(first => [h('span', { class: 'mark first' }, t('firstIn', { scope: scopeName(first) })), ' ',
        contestMark(first.contest), ' ']),
      piloting.has(edge.node.code) ? h('span', { class: 'mark' }, t('pilot')) : null] },
    { title: t('confidence'), value: edge => edge.confidence, cell: edge => confidence(edge.confidence), numeric: true },
    { title: t('evidence'), value: edge => edge.claimCount, numeric: true, cell: edge => detailButton(`${t('evidence')} ${edge.claimCount}`, t('showEvidence', { name: edge.node.name })) },
  ];
  const holder = h('div');
  const words = h('input', { type: 'search', 'aria-label': t('filter'), placeholder: t('filter'), value: query.get('q') ?? '', on: { input: draw } });
  const levels = h('select', { 'aria-label': t('level'), on: { change: draw } }, h('option', { value: '' }, t('all')),
    LEVELS.filter(name => adopters.some(edge => edge.node.level === name)).map(name => h('option', { value: name, selected: query.get('level') === name }, level(name))));
  const only = h('input', { type: 'checkbox', checked: query.get('firsts') === '1', on: { change: draw } });

  function draw() {
    remember({ q: words.value, level: levels.value, firsts: only.checked ? 1 : null });
    const rows = adopters.filter(edge => (!words.value || edge.node.path.includes(words.value.trim())) && (!levels.value || edge.node.level === levels.value)
      && (!only.checked || marksOf(edge).length > 0));
    replace(holder, table({ name: t('adoptersOf', { name: measure.name }), columns, rows, detail: edge => evidenceList(edge.claims), addressed: true }));
  }

  draw();
  return h('section', { id: 'adopters' }, h('h2', {}, t('adopters'), h('small', {}, number(measure.adopters.totalCount))),
    h('p', { class: 'filters' }, words, levels, firsts.length > 0 && h('label', {}, only, ' ', t('firstsOnly'))), holder);
}
