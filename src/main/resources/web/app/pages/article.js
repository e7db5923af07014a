/** An article with its claims marked where it states them. */
import { ask, nodes } from '../api.js';
import { claimReview } from '../components/claim-review.js';
import { confidence } from '../components/evidence.js';
import { pageTools } from '../components/page-tools.js';
import { empty, missing } from '../components/states.js';
import { h, replace } from '../dom.js';
import { date, t } from '../i18n.js';
import { address, level, nameOf, regionLink } from '../names.js';
import { link, remember } from '../router.js';

const QUERY = `query Article($id: ID!) { node(id: $id) { ... on Article { id title subtitle date author text file firstLine lastLine focalRegion { code name path }
  claims(first: 1000) { totalCount edges { node { id type object canonical holder date confidence evidence start end rule status level batch count scope trigger rank
    region { code name path } measure { __typename id name } award { __typename id name } policy { __typename id title } scopeRegion { code name path } toRegion { code name path } } } } } } }`;

export async function page({ parameters: [id], query, signal }) {
  const { node: article } = await ask(QUERY, { id }, signal);
  if (!article?.text) return { title: t('missing'), node: missing() };
  const claims = nodes(article.claims);
  const panel = h('aside', { class: 'panel', 'aria-live': 'polite', 'aria-label': t('claim') });
  const text = h('div', { class: 'text', lang: 'zh-CN' }, paragraphs(article.text, claims, choose));
  const kinds = h('select', { 'aria-label': t('type'), on: { change: () => sift(kinds.value) } }, h('option', { value: '' }, t('all')),
    [...new Set(claims.map(claim => claim.type))].map(type => h('option', { value: type }, `${t(type)} (${claims.filter(c => c.type === type).length})`)));

  function sift(type) {
    for (const mark of text.querySelectorAll('mark')) {
      const ids = mark.dataset.claims.split(' ');
      mark.classList.toggle('faint', Boolean(type) && !claims.some(claim => claim.type === type && ids.includes(claim.id)));
    }
  }

  function choose(ids) {
    const chosen = claims.filter(claim => ids.includes(claim.id));
    for (const mark of text.querySelectorAll('mark')) mark.classList.toggle('chosen', mark.dataset.claims.split(' ').some(other => ids.includes(other)));
    replace(panel, chosen.length === 0 ? h('p', { class: 'muted' }, t('claimsHint')) : chosen.map(shown));
    remember({ claim: ids[0] ?? null });
  }

  function shown(claim) {
    const section = describe(claim, () => { restyle(claim); section.replaceWith(shown(claim)); });
    return section;
  }

  /** What was rejected is struck out at once. */
  function restyle(claim) {
    for (const mark of text.querySelectorAll('mark')) {
      const ids = mark.dataset.claims.split(' ');
      if (ids.includes(claim.id)) mark.classList.toggle('REJECTED', claims.filter(other => ids.includes(other.id)).every(other => other.status === 'REJECTED'));
    }
  }

  const asked = query.get('claim');
  choose(asked && claims.some(claim => claim.id === asked) ? [asked] : []);
  return {
    title: article.title,
    shown: () => asked && text.querySelector('mark.chosen')?.scrollIntoView({ block: place() }),
    node: h('article', { class: 'reader' },
      h('header', { class: 'page' },
        h('p', { class: 'kicker' }, t('article'), article.focalRegion && [' · ', regionLink(article.focalRegion)]),
        h('h1', {}, article.title),
        article.subtitle && h('p', { class: 'lead' }, article.subtitle),
        h('p', { class: 'muted' }, [article.date && date(article.date), article.author, article.file && t('lines', { file: article.file.split('/').pop(), from: article.firstLine, to: article.lastLine })].filter(Boolean).join(' · ')),
        pageTools(claims.length > 0 && kinds)),
      h('div', { class: 'reading' }, text, claims.length === 0 ? empty() : panel)),
  };
}

/** Beside the text the panel leaves its middle free; on a phone it covers the lower part. */
const place = () => (innerWidth > 900 ? 'center' : 'start');

/** Cuts the text where claims begin and end; a stretch under several claims is one mark that names them all. */
function paragraphs(text, claims, choose) {
  const cuts = new Set([0, text.length]);
  for (const claim of claims) { cuts.add(claim.start); cuts.add(claim.end); }
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) { cuts.add(i); cuts.add(i + 1); }
  const places = [...cuts].filter(i => i >= 0 && i <= text.length).sort((a, b) => a - b);
  const blocks = [];
  let block = h('p');
  for (let i = 0; i + 1 < places.length; i++) {
    const [start, end] = [places[i], places[i + 1]];
    const piece = text.slice(start, end);
    if (piece === '\n') {
      if (block.hasChildNodes()) blocks.push(block);
      block = h('p');
      continue;
    }
    const here = claims.filter(claim => claim.start <= start && end <= claim.end);
    block.append(here.length === 0 ? piece : mark(piece, here, choose));
  }
  if (block.hasChildNodes()) blocks.push(block);
  return blocks;
}

function mark(piece, claims, choose) {
  const ids = claims.map(claim => claim.id);
  const open = () => choose(ids);
  return h('mark', {
    class: `${claims[0].type}${claims.every(claim => claim.status === 'REJECTED') ? ' REJECTED' : ''}`, 'data-claims': ids.join(' '), tabindex: 0, role: 'button',
    'aria-label': `${piece}: ${claims.map(claim => `${t(claim.type)} ${claim.object}`).join('; ')}`,
    title: claims.map(claim => `${t(claim.type)}：${claim.region?.name ?? ''} ${claim.object}${claim.date ? ' ' + claim.date : ''}`).join('\n'),
    on: { click: open, keydown: event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); open(); } } },
  }, piece);
}

function describe(claim, changed) {
  const target = claim.measure ?? claim.award ?? claim.policy;
  const row = (title, value) => value && [h('dt', {}, title), h('dd', {}, value)];
  return h('section', { class: 'claim', 'data-claim': claim.id },
    h('h2', {}, h('span', { class: `dot ${claim.type}` }), t(claim.type)),
    h('dl', {},
      row(t('region_'), claim.region && regionLink(claim.region)),
      row(t('holder'), claim.holder),
      row(t('object'), target ? link(address(target), {}, nameOf(target)) : claim.object),
      target && nameOf(target) !== claim.object && row('', h('span', { class: 'muted' }, `“${claim.object}”`)),
      row(t('date'), claim.date && date(claim.date)),
      row(t('level'), claim.level && level(claim.level)),
      row(t('batch'), claim.batch),
      row(t('scope'), claim.scope && (claim.scopeRegion ? regionLink(claim.scopeRegion) : t('scope' + claim.scope))),
      row(t('ranks'), claim.rank && t('ranked', { rank: claim.rank })),
      row(t('SPREAD_TO'), claim.toRegion && regionLink(claim.toRegion)),
      row(t('confidence'), confidence(claim.confidence)),
      row(t('rule'), claim.rule)),
    h('blockquote', {}, claim.evidence),
    claimReview(claim, changed));
}
