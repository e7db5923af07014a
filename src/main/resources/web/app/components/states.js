/** What a page shows while it waits, when something went wrong, and when there is nothing. */
import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { link } from '../router.js';

export function loading() {
  return h('div', { class: 'state', role: 'status' }, h('div', { class: 'spinner', 'aria-hidden': 'true' }), h('p', {}, t('loading')));
}

export function failure(error, again) {
  return h('div', { class: 'state', role: 'alert' },
    h('h1', {}, t('failed')),
    h('p', {}, error.message),
    again && h('button', { type: 'button', on: { click: again } }, t('again')));
}

export function missing() {
  return h('div', { class: 'state' }, h('h1', {}, t('missing')), h('p', {}, t('missingHint')), h('p', {}, link('/', {}, t('toHome'))));
}

export function empty(text = t('empty')) {
  return h('p', { class: 'empty' }, text);
}

/**
 * A part of a page that comes after the rest: waits, then shows, and says so where it cannot.
 *
 * @param wanted a promise
 * @param draw what is shown of its value, or null
 */
export function later(wanted, draw, shape = 'div') {
  const place = h(shape, { class: 'later', 'aria-busy': 'true' }, h('p', { class: 'muted' }, t('loading')));
  wanted.then(value => replace(place, draw(value)), error => {
    if (error.name !== 'AbortError') replace(place, h('p', { role: 'alert', class: 'alert' }, `${t('failed')}：${error.message}`));
  }).finally(() => place.removeAttribute('aria-busy'));
  return place;
}
