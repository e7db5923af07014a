/** Contests about who was first, as the graph's own check finds them; known by the claims that take part. */
import { ask } from '../api.js';
import { h } from '../dom.js';
import { date, listed, say, t } from '../i18n.js';
import { regionLink } from '../names.js';
import { link } from '../router.js';
import { EVIDENCE, evidenceList } from './evidence.js';

const QUERY = `{ contestedFirsts(first: 1000) { edges { node { nested decided sides { region { code name } verdict reason claims { id } } } } } }`;

/** What {@link contestCard} needs of a contest. */
export const CONTEST = `measure { id name } scope scopeRegion { code name path } nested decided
  sides { region { code name path } verdict reason earliest knownBy claims { ${EVIDENCE} } support { ${EVIDENCE} } }`;

/** @return a promise of `claims => {verdict, reason, rivals} | null` for the claims of one first */
export async function askContests(signal) {
  const { contestedFirsts } = await ask(QUERY, {}, signal);
  const sides = new Map();
  for (const { node: contest } of contestedFirsts.edges) {
    for (const side of contest.sides) {
      const rivals = contest.sides.filter(other => other !== side).map(other => other.region);
      side.claims.forEach(claim => sides.set(claim.id, { verdict: side.verdict, reason: say(side.reason), rivals, nested: contest.nested }));
    }
  }
  return claims => claims.map(claim => sides.get(claim.id)).find(Boolean) ?? null;
}

/** The flag beside a first that others contest, with what the dates say. */
export function contestMark(side) {
  if (!side) return null;
  return h('span', { class: `mark contested ${side.verdict}`, title: `${t('contestedBy', { names: side.rivals.map(region => region.name).join('、') })} ${side.reason}` },
    t('contested'), side.verdict === 'UNDECIDED' ? '' : ` · ${t('verdict' + side.verdict)}`);
}

/** One contest, its sides beside each other: the dates of each, what they say, and the words. */
export function contestCard({ measure, scopeRegion, nested, sides }) {
  return h('article', { class: 'contest' },
    h('h2', {}, link(`/measure/${measure.id}`, {}, measure.name), ' ', h('span', { class: 'mark first' }, t('firstIn', { scope: scopeRegion.name }))),
    nested && h('p', { class: 'hint' }, t('contestNested')),
    h('ul', { class: 'cards' }, sides.map(side => h('li', { class: side.verdict },
      h('p', { class: 'who' }, regionLink(side.region)),
      h('p', {}, h('span', { class: `mark verdict ${side.verdict}` }, t('verdict' + side.verdict)), ' ', h('small', { class: 'muted' }, dates(side))),
      h('p', { class: 'hint' }, say(side.reason)),
      evidenceList(side.claims),
      side.support.length > 0 && h('details', { class: 'support' }, h('summary', { class: 'hint' }, t('contestSupport', { n: side.support.length })), evidenceList(side.support))))));
}

const dates = ({ earliest, knownBy }) => listed([earliest && t('notBefore', { date: date(earliest) }), knownBy && t('notLater', { date: date(knownBy) })].filter(Boolean));
