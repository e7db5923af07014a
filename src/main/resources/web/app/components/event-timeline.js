/** Dated events of one or more regions as marks along the years, a lane for each kind. Plain SVG: sharp, small, printable. */
import { h, svg } from '../dom.js';
import { date, t } from '../i18n.js';
import { titleOf } from '../pages/region.js';
import { year } from '../names.js';

const LANE = 26;
const WIDTH = 1000;
const LEFT = 96;
const BOTTOM = 24;

/** @param span `[from, to]` in years, where several timelines are to be compared */
export function eventTimeline({ name, events, span = yearsOf(events) }) {
  const dated = events.filter(event => event.since);
  if (dated.length === 0) return null;
  const kinds = [...new Set(dated.map(event => event.type))];
  const [from, to] = span;
  const x = edtf => LEFT + ((decimal(edtf) - from) / (to - from)) * (WIDTH - LEFT - 16);
  const at = value => LEFT + ((value - from) / (to - from)) * (WIDTH - LEFT - 16);
  const height = kinds.length * LANE + BOTTOM;
  const step = Math.max(1, Math.ceil((to - from) / 12));
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
  const frame = h('div', { class: 'timeline', tabindex: 0, role: 'region', 'aria-label': `${name} ${t('timeline')}` }, svg('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': `${name} ${t('timeline')}` },
    ticks.map(tick => [
      svg('line', { x1: at(tick), x2: at(tick), y1: 0, y2: height - BOTTOM, class: 'grid' }),
      svg('text', { x: at(tick), y: height - 6, class: 'tick' }, String(tick))]),
    kinds.map((kind, lane) => svg('text', { x: 0, y: lane * LANE + LANE / 2 + 4, class: 'lane' }, t(kind))),
    dated.map(event => svg('circle', { cx: x(event.since), cy: kinds.indexOf(event.type) * LANE + LANE / 2, r: event.edge.sinceIsBound ? 3.5 : 5.5, class: `event ${event.type}${event.edge.sinceIsBound ? ' bound' : ''}` },
      svg('title', {}, `${date(event.since)} ${titleOf(event)} ${event.text ?? ''}`)))));
  // What is recent stands at the right, and that is what a narrow screen should show first.
  requestAnimationFrame(() => { frame.scrollLeft = frame.scrollWidth; });
  return frame;
}

export function yearsOf(events) {
  const years = events.filter(event => event.since).map(event => year(event.since));
  return [Math.min(...years), Math.max(...years) + 1];
}

/** A date as a number of years; a year alone stands at its middle. */
function decimal(edtf) {
  const [y, m, d] = edtf.split('/')[0].split('-').map(Number);
  return y + (m ? (m - 1 + (d ? d / 31 : 0.5)) / 12 : 0.5);
}
