/** One region: where it stands, what it did and was given, on one timeline. */
import { ask } from '../api.js';
import { askContests, contestMark } from '../components/contests.js';
import { EVIDENCE, evidenceList } from '../components/evidence.js';
import { eventTimeline } from '../components/event-timeline.js';
import { graphExports, pageTools } from '../components/page-tools.js';
import { empty, missing } from '../components/states.js';
import { detailButton, table } from '../components/table.js';
import { h, replace } from '../dom.js';
import { date, number, t } from '../i18n.js';
import { address, nameOf, regionLink, scopeName, since } from '../names.js';
import { link, remember } from '../router.js';

const EDGE = `since sinceIsBound confidence claimCount claims(first: 3) { ${EVIDENCE} }`;
const QUERY = `query Region($code: ID!) { region(code: $code) { code name path level
  ancestors { code name }
  children(first: 400, orderBy: COUNT_DESC) { totalCount edges { node { code name adoptions(first: 0) { totalCount } } } }
  adoptions(first: 500) { totalCount edges { ${EDGE} node { __typename id name theme } } }
  firsts(first: 200) { edges { ${EDGE} scope scopeRegion { code name } node { __typename id name } } }
  pilots(first: 200) { edges { ${EDGE} node { __typename id name } } }
  awards(first: 300) { edges { ${EDGE} date batch holder node { __typename id name level } } }
  aspirations(first: 100) { edges { ${EDGE} node { __typename id name level } } }
  issued(first: 300) { edges { ${EDGE} node { __typename id title } } }
  implements(first: 200) { edges { ${EDGE} node { __typename id title } } }
  ranks(first: 100) { edges { node { ${EVIDENCE} object rank scopeRegion { code name } } } }
  similarRegions(first: 8, minShared: 2) { shared jaccard region { code name path } }
  articles(first: 30) { totalCount edges { node { id title date } } } } }`;

export async function page({ parameters: [code], query, signal }) {
  const [{ region }, contests] = await Promise.all([ask(QUERY, { code }, signal), askContests(signal)]);
  if (!region) return { title: t('missing'), node: missing() };
  const events = eventsOf(region);
  events.filter(event => event.type === 'FIRST_IN').forEach(event => { event.contest = contests(event.claims); });
  return {
    title: region.name,
    node: h('article', { class: 'region' },
      h('header', { class: 'page' },
        h('nav', { class: 'crumbs', 'aria-label': t('hierarchy') }, [...region.ancestors].reverse().map(up => [link(`/region/${up.code}`, {}, up.name), ' › ']), h('span', {}, t(region.level ?? 'OTHER'))),
        h('h1', {}, region.name),
        counts(events),
        pageTools(link(`/compare?r=${code}`, { class: 'button' }, t('compareWith')), link(`/network?center=${code}`, { class: 'button' }, t('networkAround')), graphExports({ center: code }))),
      events.length === 0 ? empty(t('noEvents')) : [
        h('section', {}, h('h2', {}, t('timeline')), eventTimeline({ name: region.name, events })),
        eventTable(region, events, query)],
      region.similarRegions.length > 0 && similar(region),
      region.children.totalCount > 0 && lower(region),
      region.articles.totalCount > 0 && h('section', {}, h('h2', {}, t('focalArticles'), h('small', {}, number(region.articles.totalCount))),
        h('ul', { class: 'plain' }, region.articles.edges.map(({ node }) => h('li', {}, link(`/article/${node.id}`, {}, node.title), ' ', h('span', { class: 'muted' }, date(node.date))))))),
  };
}

export const KINDS = ['ADOPTED', 'FIRST_IN', 'AWARDED', 'ASPIRES', 'ISSUED', 'IMPLEMENTS', 'PILOT', 'RANKED'];

/** Everything that happened in a region, one form for all: what, which, when and on whose word. */
export function eventsOf(region) {
  const of = (type, edges, extra = () => '') => edges.map(edge => ({ type, edge, node: edge.node, since: edge.since, text: extra(edge), claims: edge.claims, claimCount: edge.claimCount }));
  return [
    ...of('ADOPTED', region.adoptions.edges),
    ...of('FIRST_IN', region.firsts.edges, edge => t('firstIn', { scope: scopeName(edge) })),
    ...of('AWARDED', region.awards.edges, edge => [edge.node.level && t(edge.node.level), edge.batch, edge.holder].filter(Boolean).join(' · ')),
    ...of('ASPIRES', region.aspirations.edges),
    ...of('ISSUED', region.issued.edges),
    ...of('IMPLEMENTS', region.implements.edges),
    ...of('PILOT', region.pilots.edges),
    ...region.ranks.edges.map(({ node: claim }) => ({
      type: 'RANKED', edge: { since: claim.date, sinceIsBound: false }, node: null, since: claim.date, claims: [claim], claimCount: 1,
      title: claim.object, text: [claim.scopeRegion?.name, t('ranked', { rank: claim.rank })].filter(Boolean).join(' '),
    })),
  ];
}

export const titleOf = event => event.title ?? nameOf(event.node);

function counts(events) {
  return h('ul', { class: 'figures' }, KINDS.map(kind => [kind, events.filter(event => event.type === kind).length]).filter(([, n]) => n > 0)
    .map(([kind, n]) => h('li', {}, h('span', { class: `dot ${kind}` }), h('b', {}, number(n)), ' ', t(kind))));
}

function eventTable(region, events, query) {
  const columns = [
    { title: t('since'), value: event => event.since, cell: event => since(event.edge) },
    { title: t('type'), value: event => t(event.type), cell: event => [h('span', { class: `dot ${event.type}` }), t(event.type)] },
    { title: t('object'), value: titleOf, cell: event => [event.node ? link(address(event.node), {}, titleOf(event)) : titleOf(event), event.text ? h('small', {}, event.text) : null, event.contest && [' ', contestMark(event.contest)]] },
    { title: t('evidence'), value: event => event.claimCount, numeric: true, cell: event => detailButton(`${t('evidence')} ${event.claimCount}`, t('showEvidence', { name: titleOf(event) })) },
  ];
  const holder = h('div');
  const words = h('input', { type: 'search', 'aria-label': t('filter'), placeholder: t('filter'), value: query.get('q') ?? '', on: { input: draw } });
  const kinds = h('select', { 'aria-label': t('type'), on: { change: draw } }, h('option', { value: '' }, t('all')),
    KINDS.filter(kind => events.some(event => event.type === kind)).map(kind => h('option', { value: kind, selected: query.get('type') === kind }, t(kind))));

  function draw() {
    remember({ q: words.value, type: kinds.value });
    const rows = events.filter(event => (!kinds.value || event.type === kinds.value) && (!words.value || titleOf(event).includes(words.value.trim())));
    replace(holder, table({ name: `${region.name} ${t('timeline')}`, columns, rows, detail: event => evidenceList(event.claims), sort: { column: 0, down: false }, addressed: true }));
  }

  draw();
  return h('section', {}, h('h2', { class: 'hidden' }, t('timelineHint')), h('p', { class: 'filters' }, words, kinds), holder);
}

function similar({ code, similarRegions }) {
  return h('section', {}, h('h2', {}, t('similar')),
    h('ul', { class: 'plain halved' }, similarRegions.map(({ region: other, shared, jaccard }) => h('li', {}, regionLink(other),
      h('small', {}, link(`/compare?r=${code},${other.code}`, { title: t('compareWith') }, t('sharedMeasures', { n: number(shared) })), h('span', { title: t('jaccardHint') }, ` · ${Math.round(jaccard * 100)}%`))))),
    h('p', { class: 'hint' }, t('similarHint')));
}

function lower(region) {
  return h('section', {}, h('h2', {}, t('lowerRegions'), h('small', {}, number(region.children.totalCount))),
    h('ul', { class: 'chips' }, region.children.edges.map(({ node }) => h('li', {}, link(`/region/${node.code}`, {}, node.name,
      node.adoptions.totalCount > 0 && h('small', {}, number(node.adoptions.totalCount)))))));
}
