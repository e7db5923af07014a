/** All measures, to be sorted and filtered. */
import { ask, nodes } from '../api.js';
import { table } from '../components/table.js';
import { h, replace } from '../dom.js';
import { number, t } from '../i18n.js';
import { since } from '../names.js';
import { link, remember } from '../router.js';

const QUERY = `{ measures(first: 1000, orderBy: COUNT_DESC) { totalCount edges { node { id name theme provisional
  adopters(first: 1) { totalCount edges { since sinceIsBound } } firsts(first: 0) { totalCount } } } } }`;

export async function page({ query, signal }) {
  const { measures } = await ask(QUERY, {}, signal);
  const all = nodes(measures);
  const themes = [...new Set(all.map(measure => measure.theme).filter(Boolean))].sort();
  const holder = h('div');
  const columns = [
    { title: t('name'), value: m => m.name, cell: m => link(`/measure/${m.id}`, {}, m.name) },
    { title: t('theme_'), value: m => m.theme },
    { title: t('adopters'), value: m => m.adopters.totalCount, cell: m => number(m.adopters.totalCount), numeric: true },
    { title: t('since'), value: m => m.adopters.edges[0]?.since, cell: m => (m.adopters.edges[0] ? since(m.adopters.edges[0]) : '') },
    { title: t('firsts'), value: m => m.firsts.totalCount, numeric: true },
  ];
  const words = h('input', { type: 'search', 'aria-label': t('filter'), placeholder: t('filter'), value: query.get('q') ?? '', on: { input: draw } });
  const theme = h('select', { 'aria-label': t('theme_'), on: { change: draw } },
    h('option', { value: '' }, t('all')), themes.map(name => h('option', { value: name, selected: name === query.get('theme') }, name)));

  function draw() {
    remember({ q: words.value, theme: theme.value });
    const rows = all.filter(m => (!theme.value || m.theme === theme.value) && (!words.value || m.name.includes(words.value.trim())));
    replace(holder, table({ name: t('measures'), columns, rows, sort: { column: 2, down: true }, addressed: true }));
  }

  draw();
  return { title: t('measures'), node: h('div', {}, h('h1', {}, t('measures'), h('small', {}, number(measures.totalCount))), h('p', { class: 'filters' }, words, theme), holder) };
}
