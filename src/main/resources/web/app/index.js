/** The explorer's entry: what stands around every page, and which page an address is. */
import './app.css';
import { h, replace } from './dom.js';
import { language, switchLanguage, t } from './i18n.js';
import { theme, switchTheme } from './theme.js';
import { start, refresh, link } from './router.js';
import { searchBox } from './components/search-box.js';
import { failure, loading } from './components/states.js';

const routes = [
  [/^\/$/, () => import('./pages/home.js')],
  [/^\/measures$/, () => import('./pages/measures.js')],
  [/^\/measure\/([^/]+)$/, () => import('./pages/measure.js')],
  [/^\/region\/([^/]+)$/, () => import('./pages/region.js')],
  [/^\/compare$/, () => import('./pages/compare.js')],
  [/^\/network$/, () => import('./pages/network.js')],
  [/^\/network\/diffusion$/, () => import('./pages/diffusion.js')],
  [/^\/boards$/, () => import('./pages/boards.js')],
  [/^\/award\/([^/]+)$/, () => import('./pages/award.js')],
  [/^\/policy\/([^/]+)$/, () => import('./pages/policy.js')],
  [/^\/article\/([^/]+)$/, () => import('./pages/article.js')],
  [/^\/review$/, () => import('./pages/review.js')],
  [/^\/ingest$/, () => import('./pages/ingest.js')],
  [/^\/search$/, () => import('./pages/search.js')],
];

const main = h('main', { id: 'main', tabindex: -1 });
const announcer = h('p', { class: 'hidden', role: 'status' });

function shell() {
  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  const nav = [['/measures', 'measures'], ['/region/100000', 'regions'], ['/compare', 'compare'], ['/network', 'network'], ['/boards', 'boards'], ['/review', 'review'], ['/ingest', 'ingest']];
  replace(document.body,
    h('a', { class: 'skip', href: '#main', on: { click: event => { event.preventDefault(); main.focus(); } } }, t('skip')),
    h('header', { class: 'top' },
      link('/', { class: 'brand', 'aria-label': t('home') }, h('b', {}, '政图'), h('span', {}, 'Zhengtu')),
      h('nav', { 'aria-label': t('pages') }, nav.map(([path, key]) => link(path, { 'data-nav': path }, t(key)))),
      searchBox({ compact: true }),
      h('div', { class: 'switches' },
        h('button', { type: 'button', class: 'quiet', id: 'language', lang: language() === 'zh' ? 'en' : 'zh-CN', on: { click: () => { switchLanguage(); shell(); refresh(); } } },
          language() === 'zh' ? 'English' : '中文'),
        h('button', { type: 'button', class: 'quiet', id: 'theme', 'aria-label': t('theme'), title: t('theme'), on: { click: () => { switchTheme(); refresh(); } } },
          theme() === 'dark' ? '☀' : '☾'))),
    main,
    announcer,
    h('footer', {},
      h('p', {}, t('footer')),
      h('p', {}, h('a', { href: '/graphiql/' }, 'GraphQL'), ' · ', h('a', { href: '/export/graph.gexf' }, 'GEXF'), ' · ',
        h('a', { href: '/export/graph.graphml' }, 'GraphML'), ' · ', h('a', { href: '/export/graph.zip' }, 'CSV'), ' · ',
        h('a', { href: '/export/graph.jsonld' }, 'JSON-LD'))));
}

function mark(path) {
  for (const anchor of document.querySelectorAll('[data-nav]')) {
    const here = anchor.dataset.nav.split('/')[1];
    const there = path.split('/')[1];
    if (here === there || here === there + 's') {
      anchor.setAttribute('aria-current', 'page');
      // On a narrow screen the row of pages scrolls.
      anchor.parentElement.scrollLeft = anchor.offsetLeft - anchor.parentElement.clientWidth / 2;
    }
    else anchor.removeAttribute('aria-current');
  }
}

shell();
start(routes, {
  waiting: () => replace(main, loading()),
  show: ({ title, node }, path, moved) => {
    replace(main, node);
    document.title = title ? `${title} · ${t('product')}` : t('product');
    mark(path);
    if (moved) {
      window.scrollTo(0, 0);
      main.focus({ preventScroll: true });
      announcer.textContent = document.title;
    }
  },
  fail: (error, again) => replace(main, failure(error, again)),
});
