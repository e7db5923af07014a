/** From where a measure came to its adopters: shares of directions, and what they rest on. */
import { h } from '../dom.js';
import { listed, number, say, t } from '../i18n.js';

const WAYS = ['TOP_DOWN', 'HORIZONTAL', 'BOTTOM_UP'];

/** @param profile `DirectionProfile` of the interface */
export function directions(profile) {
  const { events, datedEvents } = profile.basis;
  const share = new Map(profile.shares.map(each => [each.direction, each.share]));
  return h('section', { class: 'directions' }, h('h2', {}, t('directions')),
    share.size > 0 ? shares(share) : h('p', { class: 'lacking' }, h('b', {}, t('lackingDates')), h('span', {}, t('lackingDatesHint'))),
    h('dl', { class: 'basis' },
      row('datedOf', t('ofAdoptions', { n: number(datedEvents), all: number(events) }), datedEvents / Math.max(1, events)),
      row('origins', number(profile.origins)),
      row('unknownWay', number(profile.unknown))),
    assumptions(profile.basis));
}

function row(key, value, part = null) {
  return [h('dt', { title: t(key + 'Hint') }, t(key)), h('dd', {}, value, part !== null && h('span', { class: 'part', 'aria-hidden': 'true' }, h('span', { style: `width:${part * 100}%` })))];
}

function shares(share) {
  const percent = way => Math.round((share.get(way) ?? 0) * 100);
  return [
    h('div', { class: 'stack', role: 'img', 'aria-label': listed(WAYS.map(way => `${t(way)} ${percent(way)}%`)) },
      WAYS.map(way => percent(way) > 0 && h('span', { class: way, style: `width:${percent(way)}%` }))),
    h('ul', { class: 'ways' }, WAYS.map(way => h('li', { title: t(way + 'Hint') }, h('span', { class: `key ${way}` }), t(way), ' ', h('b', {}, `${percent(way)}%`))))];
}

/** What an analysis takes for granted, folded away but never left out. */
export function assumptions(basis) {
  return basis.assumptions.length > 0 && h('details', { class: 'assumptions' }, h('summary', {}, t('assumptions', { n: number(basis.assumptions.length) })),
    h('ul', {}, basis.assumptions.map(text => h('li', {}, say(text)))));
}
