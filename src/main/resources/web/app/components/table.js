/** A table that sorts by its headings, grows on demand and leaves as CSV. */
import { h, replace } from '../dom.js';
import { language, t } from '../i18n.js';
import { remember } from '../router.js';
import { saveCsv } from './download.js';

const PAGE = 50;

/**
 * @param columns `{title, value: row => plain value for sorting and CSV, cell: row => what is shown, numeric}`
 * @param rows any objects
 * @param detail what a row opens to, or null
 * @param addressed whether the order stands in the address, for the one table of a page that it suffices to name
 */
export function table({ name, columns, rows, detail = null, page = PAGE, sort = null, addressed = false }) {
  let order = (addressed && orderOf(new URLSearchParams(location.search).get('sort'), columns)) || sort || { column: null, down: false };
  let shown = page;
  const collator = new Intl.Collator(language() === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const head = h('tr');
  const body = h('tbody');
  const more = h('div', { class: 'more' });

  function sorted() {
    if (order.column === null) return rows;
    const value = columns[order.column].value;
    const sign = order.down ? -1 : 1;
    return [...rows].sort((a, b) => {
      const x = value(a);
      const y = value(b);
      if (x === y) return 0;
      if (x === null || x === undefined || x === '') return 1;
      if (y === null || y === undefined || y === '') return -1;
      return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y)));
    });
  }

  function draw() {
    replace(head, columns.map((column, i) => h('th', {
      scope: 'col', class: column.numeric ? 'number' : null,
      'aria-sort': order.column === i ? (order.down ? 'descending' : 'ascending') : null,
    }, column.value
      ? h('button', { type: 'button', on: { click: () => { order = { column: i, down: order.column === i && !order.down }; if (addressed) remember({ sort: `${i}${order.down ? 'd' : ''}` }); draw(); head.children[i].querySelector('button').focus(); } } },
        column.title, h('span', { class: 'arrow', 'aria-hidden': 'true' }, order.column === i ? (order.down ? ' ↓' : ' ↑') : ''))
      : column.title)));
    const all = sorted();
    replace(body, all.slice(0, shown).map(row => tr(row)));
    const left = all.length - shown;
    replace(more,
      h('span', { class: 'muted' }, left > 0 ? t('shownOf', { shown, all: all.length }) : t('rows', { n: all.length })),
      left > 0 && h('button', { type: 'button', class: 'quiet', on: { click: () => { shown += page * 4; draw(); } } }, t('showMore', { n: Math.min(left, page * 4) })),
      h('button', { type: 'button', class: 'quiet', on: { click: csv } }, 'CSV'));
  }

  function tr(row) {
    const cells = columns.map(column => h('td', { class: column.numeric ? 'number' : null, 'data-title': column.title }, column.cell ? column.cell(row) : column.value(row)));
    const element = h('tr', {}, cells);
    if (!detail) return element;
    const opened = h('tr', { class: 'detail', hidden: true }, h('td', { colspan: columns.length }));
    element.addEventListener('click', event => {
      const button = event.target.closest('button[data-detail]');
      if (!button) return;
      if (!opened.firstChild.hasChildNodes()) opened.firstChild.append(detail(row));
      opened.hidden = !opened.hidden;
      button.setAttribute('aria-expanded', String(!opened.hidden));
    });
    return [element, opened];
  }

  function csv() {
    const kept = columns.filter(column => column.value);
    saveCsv(name, kept.map(column => column.title), sorted().map(row => kept.map(column => column.value(row))));
  }

  draw();
  return h('div', { class: 'table', role: 'region', 'aria-label': name, tabindex: 0 }, h('table', {}, h('thead', {}, head), body), more);
}

/** `2` is the third column from below, `2d` from above. */
function orderOf(text, columns) {
  const [, column, down] = /^(\d+)(d?)$/.exec(text ?? '') ?? [];
  return columns[column]?.value ? { column: +column, down: down === 'd' } : null;
}

/** The button in a row that opens its detail. */
export function detailButton(text, label) {
  return h('button', { type: 'button', class: 'quiet', 'data-detail': true, 'aria-expanded': 'false', 'aria-label': label }, text);
}
