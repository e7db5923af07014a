/** What can be done with a page as a whole: copy its address, take its part of the graph away. */
import { h } from '../dom.js';
import { t } from '../i18n.js';

export function pageTools(...more) {
  const copy = h('button', { type: 'button', class: 'button', on: { click: async () => {
    await navigator.clipboard.writeText(location.href);
    copy.textContent = t('copied');
    setTimeout(() => { copy.textContent = t('copyLink'); }, 1500);
  } } }, t('copyLink'));
  return h('div', { class: 'page-tools' }, more, copy);
}

/** @param view parameters of /export/ */
export function graphExports(view) {
  const query = new URLSearchParams(Object.entries(view).filter(([, value]) => value !== null && value !== undefined && value !== ''));
  return h('details', { class: 'menu' }, h('summary', { class: 'button' }, t('exportGraph')),
    h('ul', {}, [['gexf', 'GEXF (Gephi)'], ['graphml', 'GraphML'], ['cyjs', 'Cytoscape JSON'], ['zip', 'CSV'], ['jsonl', 'JSON Lines'], ['jsonld', 'JSON-LD']]
      .map(([extension, name]) => h('li', {}, h('a', { href: `/export/graph.${extension}?${query}`, download: `zhengtu.${extension}` }, name)))));
}
