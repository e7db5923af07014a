/** What things are called and where they are: one place for every node of the graph. */
import { h } from './dom.js';
import { date, t } from './i18n.js';
import { link } from './router.js';

export function address(node) {
  switch (node.__typename) {
    case 'Region': return `/region/${node.code ?? node.id}`;
    case 'Measure': return `/measure/${node.id}`;
    case 'Award': return `/award/${node.id}`;
    case 'Policy': return `/policy/${node.id}`;
    case 'Article': return `/article/${node.id}`;
    case 'Claim': return claimAddress(node);
    default: throw new Error(`no page for ${node.__typename}`);
  }
}

export const claimAddress = claim => `/article/${claim.article.id}?claim=${claim.id}`;

export const nameOf = node => node.name ?? node.title ?? `${t(node.type)} ${node.object ?? ''}`;

/** A region by its name, with what it lies in before it, where that tells more. */
export function regionLink(region, { full = true } = {}) {
  const steps = (region.path ?? region.name).split('/');
  const name = steps.pop();
  return link(`/region/${region.code}`, { class: 'region' }, full && steps.length ? h('small', {}, steps.join(' ') + ' ') : null, name);
}

export const level = value => t(value ?? 'OTHER');

/** Since when, and where it is only known by when, that. */
export function since(edge) {
  if (!edge.since) return h('span', { class: 'muted' }, t('undated'));
  return edge.sinceIsBound
    ? h('span', { class: 'muted nowrap' }, t('notLater', { date: date(edge.since) }))
    : h('time', { datetime: edge.since.split('/')[0] }, date(edge.since));
}

export const year = edtf => (edtf ? +edtf.slice(0, 4) : null);

export function scopeName(first) {
  return first.scope === 'NATION' ? t('scopeNATION') : first.scopeRegion?.name ?? t('scope' + first.scope);
}
