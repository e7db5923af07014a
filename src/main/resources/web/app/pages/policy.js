/** One document: who issued it, who carries it out. */
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
const QUERY = `query Policy($id: ID!) { node(id: $id) { ... on Policy { id title
  issuers(first: 300) { totalCount edges { ${EDGE} } } implementers(first: 1000) { totalCount edges { ${EDGE} } } } } }`;

export async function page({ parameters: [id], signal }) {
  const { node: policy } = await ask(QUERY, { id }, signal);
  if (!policy?.issuers) return { title: t('missing'), node: missing() };
  const columns = [
    { title: t('since'), value: edge => edge.since, cell: since },
    { title: t('region'), value: edge => edge.node.path, cell: edge => regionLink(edge.node) },
    { title: t('evidence'), value: edge => edge.claimCount, numeric: true, cell: edge => detailButton(`${t('evidence')} ${edge.claimCount}`, t('showEvidence', { name: edge.node.name })) },
  ];
  const list = (key, connection) => connection.totalCount > 0 && h('section', {}, h('h2', {}, t(key), h('small', {}, number(connection.totalCount))),
    table({ name: `${policy.title} ${t(key)}`, columns, rows: connection.edges, detail: edge => evidenceList(edge.claims) }));
  return {
    title: policy.title,
    node: h('article', {},
      h('header', { class: 'page' }, h('p', { class: 'kicker' }, t('policy')), h('h1', {}, `《${policy.title}》`),
        pageTools(link(`/network?center=${id}`, { class: 'button' }, t('networkAround')), graphExports({ center: id }))),
      list('issuers', policy.issuers), list('implementers', policy.implementers)),
  };
}
