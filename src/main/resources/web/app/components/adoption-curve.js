/** How many had adopted by each year (line), and how many did so in it (bars). */
import { h } from '../dom.js';
import { t } from '../i18n.js';
import { year } from '../names.js';
import { chart, look, still } from './chart.js';

export function adoptionCurve({ name, adopters }) {
  const years = adopters.map(edge => year(edge.since)).filter(Boolean).sort((a, b) => a - b);
  if (years.length === 0) return null;
  const span = Array.from({ length: years.at(-1) - years[0] + 1 }, (_, i) => years[0] + i);
  const fresh = span.map(y => years.filter(other => other === y).length);
  const total = span.map(y => years.filter(other => other <= y).length);
  return h('section', {},
    h('h2', {}, t('curve')),
    chart({
      name: `${name} ${t('curve')}`,
      height: '260px',
      data: { header: [t('year'), t('newPerYear'), t('cumulative')], rows: span.map((y, i) => [y, fresh[i], total[i]]) },
      option: () => {
        const l = look();
        return {
          animation: !still, aria: { enabled: true }, textStyle: l.text,
          grid: { left: 8, right: 8, top: 36, bottom: 4, containLabel: true },
          legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 8, textStyle: { color: l.muted } },
          tooltip: { ...l.tooltip, trigger: 'axis' },
          xAxis: { type: 'category', data: span, ...l.axis, splitLine: { show: false } },
          yAxis: { type: 'value', minInterval: 1, ...l.axis, axisLine: { show: false } },
          series: [
            { name: t('newPerYear'), type: 'bar', data: fresh, itemStyle: { color: l.scale[1] }, barMaxWidth: 22 },
            { name: t('cumulative'), type: 'line', data: total, symbolSize: 5, showSymbol: span.length < 24, itemStyle: { color: l.accent }, lineStyle: { color: l.accent, width: 2 } },
          ],
        };
      },
    }));
}
