/** The map of a measure's adopters, year by year, from the nation down to the counties of a prefecture. */
import { h, plain, replace } from '../dom.js';
import { date, number, t } from '../i18n.js';
import { year } from '../names.js';
import { navigate, remember } from '../router.js';
import { chart, look, still } from './chart.js';

const NATION = '100000';
const STEP = 650;

/** The digits of a code that all codes inside the region begin with. */
const prefix = code => (code === NATION ? '' : code.replace(/(00)+$/, ''));
const mapName = code => (code === NATION ? 'china' : code);

/** Whether the region may have outlines of its own: a province or a prefecture. */
const divisible = code => /^\d{4}00$/.test(code);

/**
 * @param adopters edges with `since`, `sinceIsBound` and `node {code name path level}`
 * @param state `{year, map}` as the address has them
 */
export function adoptionMap({ name, adopters, state }) {
  const placed = adopters.filter(edge => /^\d/.test(edge.node.code));
  const dated = placed.filter(edge => edge.since);
  const years = dated.map(edge => year(edge.since));
  const from = Math.min(...years);
  const to = Math.max(...years);
  let at = Math.min(Math.max(+state.year || to, from), to);
  let inside = divisible(state.map ?? '') ? state.map : NATION;
  let drawn = null;
  let engine = null;
  let timer = null;
  const names = new Map();

  async function outlines(code) {
    if (engine.getMap(mapName(code))) return true;
    const response = await fetch(`/maps/${code}.json`);
    if (!response.ok) return false;
    engine.registerMap(mapName(code), await response.json());
    return true;
  }

  /** How many regions inside each outline had adopted by the year, and whether the region itself had. */
  function counts() {
    const features = engine.getMap(mapName(inside)).geoJSON.features.map(feature => feature.properties.name);
    const data = features.map(code => {
      const within = prefix(code);
      const there = dated.filter(edge => edge.node.code.startsWith(within) && year(edge.since) <= at);
      return { name: code, value: there.length, own: there.find(edge => edge.node.code === code) };
    });
    // A border would be half hidden by the neighbours'; a dot says it in any colour.
    return data.map(d => (d.own ? { ...d, label: { show: true, formatter: named() ? `● ${label(d.name)}` : '●', color: look().ink, fontSize: named() ? 11 : 9 } } : d));
  }

  /** China is wider than high and its seas may be cut, its land may not: as large as the width allows. */
  function nationSize() {
    const { clientWidth: width, clientHeight: height } = figure.querySelector('.canvas');
    return Math.round(Math.min(1.22 * height, width - 8));
  }

  /** Whether the outlines bear their names. */
  const named = () => inside !== NATION && innerWidth >= 600;

  const label = code => names.get(code) ?? code;

  function option() {
    const l = look();
    const small = innerWidth < 600;
    return {
      animation: false,
      aria: { enabled: true },
      tooltip: { ...l.tooltip, formatter: p => `${plain(label(p.name))}<br>${t('adoptersCount', { n: number(p.value || 0) })}${p.data?.own ? `<br>${plain(p.data.own.since)}` : ''}` },
      visualMap: {
        type: 'piecewise', left: small ? 0 : 8, bottom: small ? 0 : 8, itemWidth: 14, itemHeight: 10, textStyle: { color: l.muted, fontSize: 12 },
        pieces: [{ min: 21, label: '> 20', color: l.scale[3] }, { min: 6, max: 20, label: '6–20', color: l.scale[2] }, { min: 2, max: 5, label: '2–5', color: l.scale[1] }, { min: 1, max: 1, label: '1', color: l.scale[0] }, { value: 0, label: '0', color: l.quiet }],
      },
      series: [{
        type: 'map', map: mapName(inside), selectedMode: false, data: counts(), aspectScale: 0.82,
        layoutCenter: ['50%', inside === NATION ? '56%' : '50%'], layoutSize: inside === NATION ? nationSize() : '94%',
        labelLayout: { hideOverlap: true },
        label: { show: named(), formatter: p => label(p.name), color: l.ink, fontSize: 11 },
        itemStyle: { areaColor: l.quiet, borderColor: l.surface, borderWidth: 0.8 },
        emphasis: { label: { show: true, color: l.ink, formatter: p => label(p.name) }, itemStyle: { areaColor: null, borderColor: l.ink, borderWidth: 1.2 } },
      }],
    };
  }

  const slider = h('input', { type: 'range', min: from, max: to, step: 1, value: at, 'aria-label': t('year'), 'aria-valuetext': t('upTo', { year: at }), on: { input: () => { stop(); show(+slider.value); } } });
  const button = h('button', { type: 'button', class: 'play', on: { click: () => (timer ? stop() : play()) } }, '▶ ', t('play'));
  const caption = h('output', { class: 'year' });
  const crumbs = h('p', { class: 'crumbs' });
  const undated = placed.length - dated.length;
  const unplaced = adopters.length - placed.length;
  const bounds = dated.filter(edge => edge.sinceIsBound).length;

  function show(value) {
    at = value;
    slider.value = value;
    slider.setAttribute('aria-valuetext', t('upTo', { year: at }));
    const total = dated.filter(edge => edge.node.code.startsWith(prefix(inside)) && year(edge.since) <= at).length;
    const own = dated.find(edge => edge.node.code === inside && year(edge.since) <= at);
    replace(caption, t('upTo', { year: at }), h('b', {}, t('adoptersCount', { n: number(total) })), own ? t('itself', { name: own.node.name, date: date(own.since) }) : '');
    remember({ year: at === to ? null : at });
    drawn?.setOption({ series: [{ data: counts() }] });
  }

  function play() {
    replace(button, '❚❚ ', t('pause'));
    if (at >= to) show(from);
    timer = setInterval(() => {
      if (at >= to || !button.isConnected) stop();
      else show(at + 1);
    }, still ? STEP * 2 : STEP);
  }

  function stop() {
    clearInterval(timer);
    timer = null;
    replace(button, '▶ ', t('play'));
  }

  async function enter(code) {
    if (!(await outlines(code))) return navigate(`/region/${code}`);
    await nameRegions(code);
    inside = code;
    remember({ map: code === NATION ? null : code });
    trail();
    drawn.setOption(option(), { replaceMerge: ['series'] });
    show(at);
  }

  async function nameRegions(code) {
    if (names.has(code + '/')) return;
    names.set(code + '/', true);
    const { region } = await import('../api.js').then(({ ask }) => ask(
      'query Names($code: ID!) { region(code: $code) { name parent { code name } children(first: 1000) { edges { node { code name } } } } }', { code }));
    if (!region) return;
    names.set(code, region.name);
    if (region.parent) names.set('up:' + code, region.parent.code);
    if (region.parent) names.set(region.parent.code, region.parent.name);
    region.children.edges.forEach(edge => names.set(edge.node.code, edge.node.name));
  }

  function trail() {
    const up = [];
    for (let code = inside; code && code !== NATION; code = names.get('up:' + code)) up.unshift(code);
    replace(crumbs,
      [NATION, ...up].map((code, i, all) => i === all.length - 1
        ? h('b', {}, code === NATION ? t('nation') : label(code))
        : [h('button', { type: 'button', class: 'quiet', on: { click: () => enter(code) } }, code === NATION ? t('nation') : label(code)), ' › ']));
  }

  const figure = chart({
    name: `${name} ${t('spreadMap')}`,
    height: 'clamp(280px, 52vw, max(540px, 60vh))',
    renderer: 'svg',
    data: { header: [t('region'), t('path'), t('since')], rows: dated.map(edge => [edge.node.code, edge.node.path, edge.since]) },
    option: async echarts => {
      engine = echarts;
      await Promise.all([outlines(NATION), nameRegions(NATION), inside !== NATION && outlines(inside), inside !== NATION && nameRegions(inside)]);
      trail();
      return option();
    },
    ready: made => {
      drawn = made;
      new ResizeObserver(() => figure.isConnected && inside === NATION && drawn.setOption({ series: [{ layoutSize: nationSize() }] })).observe(figure);
      drawn.on('click', ({ name: code }) => (divisible(code) ? enter(code) : /^\d{6}$/.test(code) && navigate(`/region/${code}`)));
      show(at);
    },
  });
  trail();
  show(at);
  return h('section', { class: 'map' },
    h('h2', {}, t('spreadMap')),
    crumbs,
    figure,
    from < to && h('div', { class: 'slider' }, button, h('span', {}, from), slider, h('span', {}, to)),
    caption,
    h('p', { class: 'hint' }, t('mapHint'), bounds > 0 ? ' ' + t('boundNote', { n: bounds }) : '', undated > 0 ? ' ' + t('undatedNote', { n: undated }) : '', unplaced > 0 ? ' ' + t('unplacedNote', { n: unplaced }) : ''));
}
