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

const NETWORK_FORMATS = [['gexf', 'GEXF (Gephi)'], ['graphml', 'GraphML'], ['cyjs', 'Cytoscape JSON']];
const GRAPH_FORMATS = [...NETWORK_FORMATS, ['zip', 'CSV'], ['jsonl', 'JSON Lines'], ['jsonld', 'JSON-LD']];

/** @param view parameters of /export/graph */
export const graphExports = view => exports(t('exportGraph'), 'graph', 'zhengtu', GRAPH_FORMATS, view);

/** @param view parameters of /export/diffusion */
export const networkExports = view => exports(t('exportNetwork'), 'diffusion', 'zhengtu-diffusion', NETWORK_FORMATS, view);

function exports(title, path, file, formats, view) {
  const query = new URLSearchParams(Object.entries(view).filter(([, value]) => value !== null && value !== undefined && value !== ''));
  return h('details', { class: 'menu' }, h('summary', { class: 'button' }, title),
    h('ul', {}, formats.map(([extension, name]) => h('li', {}, h('a', { href: `/export/${path}.${extension}?${query}`, download: `${file}.${extension}` }, name)))));
}
