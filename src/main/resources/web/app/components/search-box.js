/** Search as you type: a combobox whose list is what the graph has under these words. */
import { ask } from '../api.js';
import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { address, nameOf } from '../names.js';
import { navigate } from '../router.js';

const QUERY = `query Suggest($text: String!) { search(text: $text, first: 9) { edges { node { __typename id
  ... on Region { code name path level } ... on Measure { name theme } ... on Award { name } ... on Policy { title }
  ... on Article { title date } ... on Claim { type object evidence article { id } } } } } }`;
const PATIENCE = 150;
let boxes = 0;

/**
 * @param choose what to do with a chosen node; by default its page is opened
 * @param accept the kinds of node to offer, all by default
 */
export function searchBox({ compact = false, choose = node => navigate(address(node)), accept = null, label = t('search'), placeholder = t('searchHint') } = {}) {
  const id = `search-${++boxes}`;
  let found = [];
  let active = -1;
  let waiting = null;
  let asking = null;
  const list = h('ul', { id: `${id}-list`, role: 'listbox', class: 'suggestions', hidden: true, 'aria-label': label });
  const input = h('input', {
    type: 'search', id, role: 'combobox', autocomplete: 'off', spellcheck: 'false', placeholder, 'aria-label': label,
    'aria-expanded': 'false', 'aria-controls': `${id}-list`, 'aria-autocomplete': 'list',
    on: { input: type, keydown: key, focus: () => found.length && open(), blur: () => setTimeout(close, 150) },
  });

  function type() {
    clearTimeout(waiting);
    const text = input.value.trim();
    if (!text) { found = []; close(); return; }
    waiting = setTimeout(async () => {
      asking?.abort();
      asking = new AbortController();
      try {
        const data = await ask(QUERY, { text }, asking.signal);
        found = data.search.edges.map(edge => edge.node).filter(node => !accept || accept.includes(node.__typename));
        active = -1;
        show(text);
      } catch (error) {
        if (error.name !== 'AbortError') close();
      }
    }, PATIENCE);
  }

  function show(text) {
    replace(list,
      found.length === 0 && h('li', { class: 'none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, t('nothingFound', { text })),
      found.map((node, i) => h('li', { role: 'option', id: `${id}-${i}`, 'aria-selected': 'false', on: { pointerdown: event => { event.preventDefault(); take(i); } } },
        h('span', { class: 'kind' }, t(node.__typename.toLowerCase())),
        h('span', { class: 'what' }, node.__typename === 'Region' ? node.path.split('/').join(' ') : node.__typename === 'Claim' ? node.evidence : nameOf(node)))));
    open();
  }

  function key(event) {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!found.length) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      active = (active + step + found.length) % found.length;
      [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === active)));
      input.setAttribute('aria-activedescendant', `${id}-${active}`);
    } else if (event.key === 'Enter') {
      if (active >= 0) take(active);
      else if (!accept && input.value.trim()) { close(); navigate(`/search?q=${encodeURIComponent(input.value.trim())}`); }
      else if (found.length) take(0);
    } else if (event.key === 'Escape') close();
  }

  function take(i) {
    const node = found[i];
    input.value = '';
    found = [];
    close();
    choose(node);
  }

  function open() { list.hidden = false; input.setAttribute('aria-expanded', 'true'); }
  function close() { list.hidden = true; active = -1; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); }

  return h('div', { class: compact ? 'search compact' : 'search', role: 'search' }, input, list);
}
