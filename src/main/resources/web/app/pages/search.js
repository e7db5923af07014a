/** Everything found under some words, or all of one kind. */
import { ask, nodes } from '../api.js';
import { h } from '../dom.js';
import { date, number, t } from '../i18n.js';
import { address, nameOf, regionLink } from '../names.js';
import { link } from '../router.js';
import { empty } from '../components/states.js';

const NODE = `__typename id ... on Region { code name path level } ... on Measure { name theme definition } ... on Award { name grade: level } ... on Policy { title }
  ... on Article { title date focalRegion { code name path } } ... on Claim { type object evidence date region { code name path } article { id title date } }`;
const FOUND = `query Search($text: String!) { search(text: $text, first: 60) { totalCount edges { node { ${NODE} } } } }`;
const LISTS = {
  Article: '{ found: articles(first: 200) { totalCount edges { node { __typename id title date focalRegion { code name path } } } } }',
  Policy: '{ found: policies(first: 200, orderBy: COUNT_DESC) { totalCount edges { node { __typename id title } } } }',
};
const ORDER = ['Region', 'Measure', 'Award', 'Policy', 'Article', 'Claim'];

export async function page({ query, signal }) {
  const text = query.get('q') ?? '';
  const kind = query.get('kind');
  const data = !text && LISTS[kind] ? (await ask(LISTS[kind], {}, signal)).found : text ? (await ask(FOUND, { text }, signal)).search : { totalCount: 0, edges: [] };
  const found = nodes(data);
  const title = text ? t('searchResults', { text }) : kind && LISTS[kind] ? t(kind === 'Article' ? 'articles' : 'policies') : t('search');
  return {
    title,
    node: h('div', { class: 'results' },
      h('h1', {}, title, h('small', {}, number(data.totalCount))),
      found.length === 0 && text ? [h('p', {}, t('nothingFound', { text })), h('p', { class: 'muted' }, t('nothingFoundHint'))] : found.length === 0 ? empty() : null,
      ORDER.filter(type => found.some(node => node.__typename === type)).map(type => h('section', {},
        h('h2', {}, t(type.toLowerCase())),
        h('ul', { class: 'plain' }, found.filter(node => node.__typename === type).map(item))))),
  };
}

function item(node) {
  if (node.__typename === 'Region') return h('li', {}, regionLink(node));
  if (node.__typename === 'Claim') {
    return h('li', {}, h('blockquote', {}, link(address(node), {}, node.evidence)), h('p', { class: 'muted' }, `${t(node.type)} · `, node.region?.name ?? '', ` · ${node.article.title}`));
  }
  return h('li', {}, link(address(node), {}, nameOf(node)),
    h('span', { class: 'muted' }, ' ', node.theme ?? (node.grade ? t(node.grade) : ''), node.date ? date(node.date) : '', node.focalRegion ? ` · ${node.focalRegion.name}` : ''));
}
