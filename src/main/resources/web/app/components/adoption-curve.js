/** The curve of adoption: what came in each year, what there was by its end, what is only known by then, and a fitted model. */
import { h, replace } from '../dom.js';
import { date, listed, number, say, t } from '../i18n.js';
import { remember } from '../router.js';
import { chart, look, still } from './chart.js';

/** What {@link adoptionCurve} needs of a measure's diffusion. */
export const CURVE = `curve { possibleAdopters fitNote points { period adopters cumulative share knownBy }
  fits { model r2 aic fitted parameters { name value low high } } milestones { share date days } basis { events datedEvents } }
  curvesByLevel { level possibleAdopters fitNote points { period adopters cumulative share knownBy }
  fits { model r2 aic fitted parameters { name value low high } } milestones { share date days } basis { events datedEvents } }`;

/** @param level as the address has it */
export function adoptionCurve({ name, diffusion, level = null }) {
  const curves = [diffusion.curve, ...(diffusion.curvesByLevel.length > 1 ? diffusion.curvesByLevel : [])];
  const at = Math.max(0, curves.findIndex((curve, i) => i > 0 && curve.level === level));
  const holder = h('div');
  const choice = h('select', { 'aria-label': t('level'), on: { change: () => { remember({ curve: curves[+choice.value].level }); draw(curves[+choice.value]); } } },
    curves.map((curve, i) => h('option', { value: i, selected: i === at }, i === 0 ? t('allLevels') : t(curve.level))));

  function draw(curve) {
    replace(holder, curve.points.length === 0
      ? h('p', { class: 'lacking' }, h('b', {}, t('lackingDates')), h('span', {}, t('undatedOnly', { n: number(curve.basis.events) })))
      : [picture(name, curve), told(curve)]);
  }

  draw(curves[at]);
  return h('section', { class: 'curve' }, h('h2', {}, t('curve'), curves.length > 1 && choice), holder);
}

const best = curve => [...curve.fits].sort((a, b) => a.aic - b.aic)[0] ?? null;

function picture(name, { points, ...curve }) {
  const years = points.map(point => point.period);
  const fit = best(curve);
  const bounds = points.some(point => point.knownBy > point.cumulative);
  return chart({
    name: `${name} ${t('curve')}`,
    height: '250px',
    data: {
      header: [t('year'), t('newPerYear'), t('cumulative'), t('knownBy'), t('shareOfAll'), fit ? t(fit.model) : null].filter(Boolean),
      rows: points.map((point, i) => [point.period, point.adopters, point.cumulative, point.knownBy, point.share, ...(fit ? [fit.fitted[i]] : [])]),
    },
    option: () => {
      const l = look();
      const line = (title, data, style) => ({ name: title, type: 'line', data, symbolSize: 5, showSymbol: points.length < 24, itemStyle: { color: l.accent }, lineStyle: { color: l.accent, width: 2 }, ...style });
      return {
        animation: !still, aria: { enabled: true }, textStyle: l.text,
        grid: { left: 8, right: 8, top: 36, bottom: 4, containLabel: true },
        legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 8, textStyle: { color: l.muted } },
        tooltip: { ...l.tooltip, trigger: 'axis', valueFormatter: value => number(Math.round(value * 10) / 10) },
        xAxis: { type: 'category', data: years, ...l.axis, splitLine: { show: false } },
        yAxis: { type: 'value', minInterval: 1, ...l.axis, axisLine: { show: false } },
        series: [
          { name: t('newPerYear'), type: 'bar', data: points.map(point => point.adopters), itemStyle: { color: l.scale[1] }, barMaxWidth: 22 },
          line(t('cumulative'), points.map(point => point.cumulative), {}),
          bounds && line(t('knownBy'), points.map(point => point.knownBy), { itemStyle: { color: l.muted }, lineStyle: { color: l.muted, width: 1.5, type: 'dashed' }, showSymbol: false }),
          fit && line(t(fit.model), fit.fitted, { smooth: true, itemStyle: { color: l.ink }, lineStyle: { color: l.ink, width: 1.2, type: 'dotted' }, showSymbol: false }),
        ].filter(Boolean),
      };
    },
  });
}

function told(curve) {
  const fit = best(curve);
  const rounded = value => (Math.abs(value) >= 100 ? number(Math.round(value)) : number(+value.toPrecision(3)));
  const left = curve.basis.events - curve.basis.datedEvents;
  const parts = [
    left > 0 && t('curveLeaves', { n: number(left) }),
    curve.possibleAdopters && t('shareReached', { n: number(curve.points.at(-1).cumulative), all: number(curve.possibleAdopters), percent: number(+(curve.points.at(-1).share * 100).toPrecision(2)) }),
    curve.milestones.length > 0 && t('milestones', { list: listed(curve.milestones.map(each => t('reached', { percent: Math.round(each.share * 100), date: date(each.date) }))) }),
    fit ? t('fitted', { model: t(fit.model), parameters: listed(fit.parameters.map(p => `${p.name} = ${rounded(p.value)} [${rounded(p.low)}, ${rounded(p.high)}]`)), r2: fit.r2.toFixed(2) }) : curve.fitNote && t('noFit', { why: say(curve.fitNote) }),
  ].filter(Boolean);
  return h('ul', { class: 'told' }, parts.map(part => h('li', {}, part)));
}
