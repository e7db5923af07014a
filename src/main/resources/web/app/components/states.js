/** What a page shows while it waits, when something went wrong, and when there is nothing. */
import { h } from '../dom.js';
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
