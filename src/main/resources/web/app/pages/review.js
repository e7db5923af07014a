/** What wants a person's eye: measures that may be one, claims to be judged, and the log of what was decided. */
import { ask, nodes } from '../api.js';
import { claimReview } from '../components/claim-review.js';
import { decide, decisionForm } from '../components/curator.js';
import { EVIDENCE, evidence } from '../components/evidence.js';
import { empty } from '../components/states.js';
import { h, replace } from '../dom.js';
import { moment, number, say, t } from '../i18n.js';
import { regionLink } from '../names.js';
import { link, navigate, refresh } from '../router.js';

const PAGE = 30;
const MEASURE = 'id name aliases adopters(first: 0) { totalCount }';
const LISTS = {
  proposals: { query: `query Proposals($after: String) { list: mergeProposals(first: ${PAGE}, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id score reason from { ${MEASURE} } into { ${MEASURE} } } } } }`, item: proposal },
  claims: { query: `query Claims($where: ClaimWhere, $after: String) { list: claims(where: $where, orderBy: CONFIDENCE, first: ${PAGE}, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${EVIDENCE} object region { code name path } } } } }`, item: claimItem },
  findings: { query: `query Findings($kinds: [FindingKind!], $after: String) { list: findings(kinds: $kinds, first: ${PAGE}, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id kind message measure { id name } award { id name } claims { ${EVIDENCE} object region { code name path } } } } } }`, item: finding },
  log: { query: `query Log($after: String) { list: decisions(first: ${PAGE}, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id kind by at reason summary standing revokedBy revokedAt revokedReason } } } }`, item: decision },
};
const TYPES = ['FIRST_IN', 'AWARDED', 'ASPIRES', 'ADOPTED', 'ISSUED', 'IMPLEMENTS', 'PILOT', 'RANKED', 'SPREAD'];
const TYPE = new RegExp(`^(?:${TYPES.join('|')})\\b`);
const FINDINGS = ['CONTESTED_FIRST', 'EARLIER_ELSEWHERE', 'OUTSIDE_SCOPE', 'AWARD_DATES', 'AFTER_ARTICLE'];
const STATUSES = ['EXTRACTED', 'CONFIRMED', 'REJECTED'];

export async function page({ query, signal }) {
  const tab = query.get('tab') in LISTS ? query.get('tab') : 'proposals';
  const status = STATUSES.includes(query.get('status')) ? query.get('status') : STATUSES[0];
  const type = TYPES.includes(query.get('type')) ? query.get('type') : null;
  const kind = FINDINGS.includes(query.get('kind')) ? query.get('kind') : null;
  const asked = { claims: { where: { status, ...(type && { type }) } }, findings: { kinds: kind && [kind] } }[tab] ?? {};
  const found = (await ask(LISTS[tab].query, asked, signal)).list;
  const list = h('ul', { class: tab === 'proposals' ? 'cards' : 'plain items' }, nodes(found).map(node => LISTS[tab].item(node)));
  const more = h('p', { class: 'more' });

  function offer({ hasNextPage, endCursor }) {
    replace(more, hasNextPage && h('button', { type: 'button', class: 'button', on: { click: async event => {
      event.currentTarget.disabled = true;
      const next = (await ask(LISTS[tab].query, { ...asked, after: endCursor }, signal)).list;
      list.append(...nodes(next).map(node => LISTS[tab].item(node)));
      offer(next.pageInfo);
    } } }, t('showMore', { n: PAGE })));
  }

  offer(found.pageInfo);
  return {
    title: t('review'),
    node: h('div', {},
      h('h1', {}, t('review')),
      h('nav', { class: 'tabs', 'aria-label': t('review') }, [['proposals', 'mergeProposals'], ['claims', 'claimsToJudge'], ['findings', 'contradictions'], ['log', 'decisionLog']].map(([name, key]) =>
        link(name === 'proposals' ? '/review' : `/review?tab=${name}`, { 'aria-current': name === tab ? 'page' : null }, t(key)))),
      h('p', { class: 'muted' }, t(tab + 'Lead'), ' ', t('rows', { n: number(found.totalCount) })),
      tab === 'claims' && h('p', { class: 'filters' },
        choice('status', t('status'), STATUSES.map(name => [name, t(name)]), status, STATUSES[0]),
        choice('type', t('type'), [['', t('all')], ...TYPES.map(name => [name, t(name)])], type)),
      tab === 'findings' && h('p', { class: 'filters' }, choice('kind', t('type'), [['', t('allOf', { label: t('type') })], ...FINDINGS.map(name => [name, t(name)])], kind),
        link('/boards?tab=contested', {}, t('contestedBoard'))),
      found.edges.length === 0 ? empty(t(tab + 'Empty')) : [list, more]),
  };
}

/** A choice that stands in the address; its usual value does not. */
function choice(name, label, values, chosen, usual = '') {
  return h('select', { 'aria-label': label, on: { change: event => {
    const next = new URLSearchParams(location.search);
    if (event.target.value === usual) next.delete(name);
    else next.set(name, event.target.value);
    navigate(`/review?${next}`);
  } } }, values.map(([value, text]) => h('option', { value, selected: (chosen ?? '') === value }, text)));
}

/** A contest's message tells each side's reason in both languages within its own; the board of contests shows them better. */
const said = message => say(message.split(' / ').length > 2 ? message.replace(/（.*）(?= \/ )/s, '') : message);

/** What cannot all be true: the message of the check, and each claim concerned, to be judged where it stands. */
function finding({ kind, message, measure, award, claims }) {
  const note = h('p', { class: 'hint', role: 'status' });
  const judged = () => replace(note, t('findingJudged'), ' ', h('button', { type: 'button', class: 'quiet', on: { click: refresh } }, t('checkAgain')));
  return h('li', {},
    h('p', {}, h('span', { class: 'mark contested' }, t(kind)), ' ', measure && link(`/measure/${measure.id}`, {}, measure.name), award && link(`/award/${award.id}`, {}, award.name)),
    h('p', {}, said(message)),
    h('details', {}, h('summary', { class: 'hint' }, t('findingClaims', { n: number(claims.length) })), h('ul', { class: 'items' }, claims.map(claim => claimItem(claim, judged)))), note);
}

function claimItem(claim, judged) {
  const item = h('li', {},
    h('p', {}, h('span', { class: `dot ${claim.type}` }), h('span', { class: 'muted' }, t(claim.type), ' '), claim.region && regionLink(claim.region), ' ', h('b', {}, claim.object)),
    evidence(claim), claimReview(claim, () => {
      item.replaceWith(claimItem(claim, judged));
      judged?.();
    }));
  return item;
}

function proposal({ from, into, reason, score }) {
  const card = h('li', { class: 'proposal' });
  const side = (measure, key) => h('p', { class: 'who' }, h('small', { class: 'muted' }, t(key)), ' ', link(`/measure/${measure.id}`, {}, measure.name), ' ', h('small', { class: 'muted' }, t('adoptersCount', { n: number(measure.adopters.totalCount) })));
  replace(card, side(from, 'mergeFrom'), side(into, 'mergeInto'),
    h('p', { class: 'hint' }, reason.split('；').map(say).join('；'), ` · ${t('likeness', { percent: Math.round(score * 100) })}`),
    decisionForm({
      label: `${from.name} · ${into.name}`,
      actions: [
        { label: t('mergeMeasures'), primary: true, act: why => decide('mergeMeasures', { from: 'String!', into: 'String!' }, { from: from.id, into: into.id }, why), key: 'merged' },
        { label: t('keepMeasuresApart'), act: why => decide('keepMeasuresApart', { one: 'String!', other: 'String!' }, { one: from.id, other: into.id }, why), key: 'keptApart' },
      ],
      done: (_, { key }) => replace(card, h('p', { role: 'status' }, t(key, { from: from.name, into: into.name })), h('p', { class: 'hint' }, link('/review?tab=log', {}, t('decisionLog')))),
    }));
  return card;
}

function decision(made) {
  const item = h('li', {});
  const standing = made.standing;
  replace(item,
    h('p', { class: standing ? null : 'revoked' }, h('span', { class: 'mark' }, t('kind' + made.kind)), ' ', made.summary.replace(TYPE, type => t(type))),
    h('p', { class: 'hint' }, `${made.by} · `, h('time', { datetime: made.at }, moment(made.at)), ` · ${say(made.reason)}`),
    standing
      ? h('details', { class: 'revoke' }, h('summary', { class: 'hint' }, t('revoke')), decisionForm({
        label: t('revoke'),
        actions: [{ label: t('revoke'), act: why => decide('revokeDecision', { decision: 'ID!' }, { decision: made.id }, why) }],
        done: () => item.replaceWith(decision({ ...made, standing: false })),
      }))
      : h('p', { class: 'hint' }, made.revokedBy ? t('revokedBy', { by: made.revokedBy, at: moment(made.revokedAt), reason: made.revokedReason }) : t('revoked')));
  return item;
}
