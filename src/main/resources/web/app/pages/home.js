/** Home: what one can ask, what the graph holds, what spread most. */
import { ask, nodes } from '../api.js';
import { searchBox } from '../components/search-box.js';
import { h } from '../dom.js';
import { date, moment, number, t } from '../i18n.js';
import { link } from '../router.js';

const QUERY = `{
  regions(first: 1, orderBy: COUNT_DESC) { edges { node { code name } } }
  measures(first: 10, orderBy: COUNT_DESC) { edges { node { id name theme adopters(first: 0) { totalCount } } } }
  overview { changed regions measures awards policies articles claims }
  articles(first: 1) { edges { node { id title date } } }
}`;

export async function page({ signal }) {
  const data = await ask(QUERY, {}, signal);
  const holds = data.overview;
  const measures = nodes(data.measures);
  const region = nodes(data.regions)[0];
  const article = nodes(data.articles)[0];
  const most = Math.max(1, ...measures.map(measure => measure.adopters.totalCount));
  const figure = (count, key, path) => h('li', {}, link(path, {}, h('b', {}, number(count)), ' ', t(key)));
  return {
    node: h('div', { class: 'home' },
      h('section', { class: 'hero' },
        h('h1', {}, t('tagline')),
        searchBox(),
        h('p', { class: 'questions' }, h('span', { class: 'muted' }, t('questions')),
          measures[0] && link(`/measure/${measures[0].id}`, {}, t('questionSpread', { name: measures[0].name })),
          region && link(`/region/${region.code}`, {}, t('questionRegion', { name: region.name })),
          link('/boards', {}, t('questionFirsts')))),
      h('section', { class: 'holds', 'aria-label': t('holds') },
        h('ul', {},
          figure(holds.articles, 'articles', '/search?kind=Article'),
          figure(holds.claims, 'claims', '/review?tab=claims'),
          figure(holds.regions, 'regions', '/region/100000'),
          figure(holds.measures, 'measures', '/measures'),
          figure(holds.awards, 'awards', '/boards?tab=awards'),
          figure(holds.policies, 'policies', '/search?kind=Policy')),
        holds.changed && h('p', { class: 'muted' }, t('lastIngestion'), ' ', h('time', { datetime: holds.changed }, moment(holds.changed))),
        article && h('p', { class: 'muted' }, t('lastArticle'), ' ', link(`/article/${article.id}`, {}, article.title), article.date ? ` · ${date(article.date)}` : '')),
      h('section', {},
        h('h2', {}, t('mostSpread')),
        h('ol', { class: 'bars' }, measures.filter(measure => measure.adopters.totalCount > 0).map(measure => h('li', {},
          link(`/measure/${measure.id}`, {},
            h('span', { class: 'name' }, measure.name), measure.theme && h('small', {}, measure.theme),
            h('span', { class: 'bar', 'aria-hidden': 'true' }, h('span', { style: `width:${(measure.adopters.totalCount / most) * 100}%` })),
            h('span', { class: 'count' }, t('adoptersCount', { n: number(measure.adopters.totalCount) })))))),
        h('p', {}, link('/measures', {}, t('measures') + ' →')))),
  };
}
