/** A claim's words as its article has them, and the way to them. */
import { h } from '../dom.js';
import { date, t } from '../i18n.js';
import { claimAddress } from '../names.js';
import { link } from '../router.js';

/** What {@link evidence} needs of a claim. */
export const EVIDENCE = 'id type date confidence evidence status article { id title date }';

export function evidence(claim) {
  return h('figure', { class: 'evidence', 'data-claim': claim.id },
    h('blockquote', {}, link(claimAddress(claim), { title: t('inArticle') }, claim.evidence)),
    h('figcaption', {},
      link(claimAddress(claim), {}, claim.article.title),
      claim.article.date ? ` · ${date(claim.article.date)}` : '',
      ' · ', confidence(claim.confidence),
      claim.status && claim.status !== 'EXTRACTED' ? [' · ', h('span', { class: `status ${claim.status}` }, t(claim.status))] : null));
}

export function evidenceList(claims) {
  return h('div', { class: 'evidences' }, claims.map(evidence));
}

export function confidence(value) {
  const percent = Math.round(value * 100);
  return h('span', { class: 'confidence', title: `${t('confidence')} ${percent}%` },
    h('span', { class: 'bar', 'aria-hidden': 'true' }, h('span', { style: `width:${percent}%` })),
    h('span', { class: 'hidden' }, t('confidence') + ' '), `${percent}%`);
}
