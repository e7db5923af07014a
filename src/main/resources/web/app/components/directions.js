/** From where a measure came to its adopters: shares of directions, and what they rest on. */
import { h } from '../dom.js';
import { listed, number, say, t } from '../i18n.js';

const WAYS = ['TOP_DOWN', 'HORIZONTAL', 'BOTTOM_UP'];

/**
 * @param profile `DirectionProfile` of the interface
 * @param adopters with the `directions` of each; one that came from several is counted in each
 */
export function directions(profile, adopters) {
  const { events, datedEvents } = profile.basis;
  const share = new Map(profile.shares.map(each => [each.direction, each.share]));
  return h('section', { class: 'directions' }, h('h2', {}, t('directions')),
    share.size > 0 ? shares(share, way => adopters.filter(adopter => adopter.directions.includes(way)).length) : h('p', { class: 'lacking' }, h('b', {}, t('lackingDates')), h('span', {}, t('lackingDatesHint'))),
    h('dl', { class: 'basis' },
      row('datedOf', t('ofAdoptions', { n: number(datedEvents), all: number(events) }), datedEvents / Math.max(1, events)),
      row('origins', number(profile.origins)),
      row('unknownWay', number(profile.unknown))),
    assumptions(profile.basis));
}

const CATEGORIES = ['INNOVATORS', 'EARLY_ADOPTERS', 'EARLY_MAJORITY', 'LATE_MAJORITY', 'LAGGARDS'];

/** How early the adopters were, by Rogers' categories; where the dates give no order, nobody has one. */
export function categories(adopters) {
  const ordered = adopters.filter(adopter => adopter.category);
  const most = Math.max(...CATEGORIES.map(name => ordered.filter(adopter => adopter.category === name).length));
  return h('section', { class: 'categories' }, h('h2', {}, t('categories')),
    ordered.length === 0 ? h('p', { class: 'lacking' }, h('b', {}, t('noOrder')), h('span', {}, t('noCategories')))
      : [h('ul', { class: 'bars small' }, CATEGORIES.map(name => {
        const there = ordered.filter(adopter => adopter.category === name);
        return h('li', { title: there.slice(0, 12).map(adopter => adopter.region?.name).filter(Boolean).join('、') }, h('span', { class: 'name' }, t(name)),
          h('span', { class: 'bar', 'aria-hidden': 'true' }, there.length > 0 && h('span', { style: `width:${(there.length / most) * 100}%` })), h('span', { class: 'count' }, number(there.length)));
      })), ordered.length < adopters.length && h('p', { class: 'hint' }, t('withoutCategory', { n: number(adopters.length - ordered.length) }))]);
}

function row(key, value, part = null) {
  return [h('dt', { title: t(key + 'Hint') }, t(key)), h('dd', {}, value, part !== null && h('span', { class: 'part', 'aria-hidden': 'true' }, h('span', { style: `width:${part * 100}%` })))];
}

function shares(share, count) {
  const percent = way => Math.round((share.get(way) ?? 0) * 100);
  return [
    h('div', { class: 'stack', role: 'img', 'aria-label': listed(WAYS.map(way => `${t(way)} ${percent(way)}%`)) },
      WAYS.map(way => percent(way) > 0 && h('span', { class: way, style: `width:${percent(way)}%` }))),
    h('ul', { class: 'ways' }, WAYS.map(way => h('li', { title: t(way + 'Hint') }, h('span', { class: `key ${way}` }), t(way), ' ', h('b', {}, `${percent(way)}%`), ' ', h('small', { class: 'muted' }, number(count(way))))))];
}

/** What an analysis takes for granted, folded away but never left out. */
export function assumptions(basis) {
  return basis.assumptions.length > 0 && h('details', { class: 'assumptions' }, h('summary', {}, t('assumptions', { n: number(basis.assumptions.length) })),
    h('ul', {}, basis.assumptions.map(text => h('li', {}, say(text)))));
}
