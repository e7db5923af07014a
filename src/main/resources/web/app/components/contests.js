/** Contests about who was first, as the graph's own check finds them; known by the claims that take part. */
import { ask } from '../api.js';
import { h } from '../dom.js';
import { say, t } from '../i18n.js';

const QUERY = `{ contestedFirsts(first: 1000) { edges { node { nested decided sides { region { code name } verdict reason claims { id } } } } } }`;

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
