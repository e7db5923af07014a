/** One award: who holds it, who strives for it. */
import { ask } from '../api.js';
import { EVIDENCE, evidenceList } from '../components/evidence.js';
import { graphExports, pageTools } from '../components/page-tools.js';
import { missing } from '../components/states.js';
import { detailButton, table } from '../components/table.js';
import { h } from '../dom.js';
import { number, t } from '../i18n.js';
import { regionLink, since } from '../names.js';
import { link } from '../router.js';

const EDGE = `since sinceIsBound confidence claimCount node { code name path level } claims(first: 3) { ${EVIDENCE} }`;
const QUERY = `query Award($id: ID!) { node(id: $id) { ... on Award { id name level
  holders(first: 1000) { totalCount edges { ${EDGE} date batch holder } } aspirants(first: 300) { totalCount edges { ${EDGE} } } } } }`;

export async function page({ parameters: [id], signal }) {
  const { node: award } = await ask(QUERY, { id }, signal);
  if (!award?.holders) return { title: t('missing'), node: missing() };
  const columns = [
    { title: t('since'), value: edge => edge.since, cell: since },
    { title: t('region'), value: edge => edge.node.path, cell: edge => regionLink(edge.node) },
    { title: t('holder'), value: edge => edge.holder },
    { title: t('batch'), value: edge => edge.batch },
    { title: t('evidence'), value: edge => edge.claimCount, numeric: true, cell: edge => detailButton(`${t('evidence')} ${edge.claimCount}`, t('showEvidence', { name: edge.node.name })) },
  ];
  const list = (key, connection, kept) => connection.totalCount > 0 && h('section', {}, h('h2', {}, t(key), h('small', {}, number(connection.totalCount))),
    table({ name: `${award.name} ${t(key)}`, columns: kept, rows: connection.edges, detail: edge => evidenceList(edge.claims) }));
  return {
    title: award.name,
    node: h('article', {},
      h('header', { class: 'page' }, h('p', { class: 'kicker' }, t('award'), award.level ? ` · ${t(award.level)}` : ''), h('h1', {}, award.name),
        pageTools(link(`/network?center=${id}`, { class: 'button' }, t('networkAround')), graphExports({ center: id }))),
      list('holders', award.holders, columns),
      list('aspirants', award.aspirants, columns.filter((_, i) => i !== 2 && i !== 3))),
  };
}
