/** Addresses to pages by the history API. The address holds the whole state: a page reads it and writes it back. */
import { h } from './dom.js';

let routes = [];
let shell;
let current = null;

export function start(table, hooks) {
  routes = table;
  shell = hooks;
  window.addEventListener('popstate', () => visit(true));
  document.addEventListener('click', event => {
    const anchor = event.target.closest?.('a[data-route]');
    if (!anchor || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(anchor.getAttribute('href'));
  });
  visit(false);
}

/** An anchor to a page of the explorer. */
export function link(path, properties = {}, ...children) {
  return h('a', { href: path, 'data-route': true, ...properties }, ...children);
}

export function navigate(path) {
  history.pushState(null, '', path);
  visit(true);
}

/** Draws the page anew, at the same address. */
export function refresh() {
  visit(false);
}

/** Puts part of a page's state into the address; nothing is drawn and back does not stop there. */
export function remember(state) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(state)) {
    if (value === null || value === undefined || value === '' || value === false) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  history.replaceState(null, '', location.pathname + (text ? '?' + text : ''));
}

async function visit(moved) {
  const path = location.pathname;
  const found = routes.map(([pattern, load]) => [path.match(pattern), load]).find(([match]) => match);
  current?.abort();
  const controller = new AbortController();
  current = controller;
  const slow = setTimeout(() => { if (!controller.signal.aborted) shell.waiting(); }, 120);
  try {
    const module = found ? await found[1]() : await import('./pages/missing.js');
    const parameters = found ? found[0].slice(1).map(decodeURIComponent) : [];
    const page = await module.page({ parameters, query: new URLSearchParams(location.search), signal: controller.signal });
    if (controller.signal.aborted) return;
    clearTimeout(slow);
    shell.show(page, path, moved);
    page.shown?.();
  } catch (error) {
    clearTimeout(slow);
    if (!controller.signal.aborted) {
      console.error(error);
      shell.fail(error, () => visit(false));
    }
  }
}
