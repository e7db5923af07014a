/** A picture: drawn by ECharts once it is in sight, redrawn when its frame changes, saved as PNG or SVG. */
import { h } from '../dom.js';
import { t } from '../i18n.js';
import { colour } from '../theme.js';
import { save, saveCsv } from './download.js';

const engine = () => import('./echarts.js');

/**
 * @param name of the file when it is saved, and what it is called to who cannot see it
 * @param option of ECharts, given the engine; may be a promise
 * @param height in pixels, as CSS understands it
 * @param data `{header, rows}` of the same, for CSV
 * @param ready called with the chart when it is there
 */
export function chart({ name, option, height = '320px', renderer = 'svg', data = null, ready = null, tools = [] }) {
  const canvas = h('div', { class: 'canvas', style: `height:${height}`, role: 'img', 'aria-label': name });
  let drawn = null;
  const watch = new IntersectionObserver(async entries => {
    if (!entries.some(entry => entry.isIntersecting)) return;
    watch.disconnect();
    const echarts = await engine();
    const first = await option(echarts);
    if (!canvas.isConnected) return;
    drawn = echarts.init(canvas, null, { renderer });
    drawn.setOption(first);
    new ResizeObserver(() => canvas.isConnected ? drawn.resize() : drawn.dispose()).observe(canvas);
    ready?.(drawn, echarts);
    canvas.dataset.drawn = 'true';
  }, { rootMargin: '200px' });
  watch.observe(canvas);

  async function picture(type) {
    if (!drawn) return;
    if (type === 'png') {
      const surface = document.createElement('canvas');
      await draw(surface);
      surface.toBlob(blob => save(`${name}.png`, blob), 'image/png');
    } else {
      save(`${name}.svg`, await markup(), 'image/svg+xml');
    }
  }

  async function markup() {
    const echarts = await engine();
    const copy = echarts.init(null, null, { renderer: 'svg', ssr: true, width: canvas.clientWidth, height: canvas.clientHeight });
    copy.setOption({ ...drawn.getOption(), backgroundColor: colour('surface'), animation: false });
    const text = copy.renderToSVGString();
    copy.dispose();
    return text;
  }

  async function draw(surface) {
    const image = new Image();
    const scale = 2;
    image.src = URL.createObjectURL(new Blob([await markup()], { type: 'image/svg+xml' }));
    await image.decode();
    surface.width = canvas.clientWidth * scale;
    surface.height = canvas.clientHeight * scale;
    surface.getContext('2d').drawImage(image, 0, 0, surface.width, surface.height);
    URL.revokeObjectURL(image.src);
  }

  const button = (text, action, key) => h('button', { type: 'button', class: 'quiet', 'aria-label': `${t('download')} ${text}: ${name}`, 'data-save': key, on: { click: action } }, text);
  return h('figure', { class: 'chart' }, canvas,
    h('figcaption', { class: 'tools' }, tools,
      button('PNG', () => picture('png'), 'png'),
      button('SVG', () => picture('svg'), 'svg'),
      data && button('CSV', () => saveCsv(name, data.header, data.rows), 'csv')));
}

/** Colours and type that every picture shares, from the style sheet. */
export function look() {
  const ink = colour('ink');
  const muted = colour('muted');
  const line = colour('line');
  // ECharts puts it into a style attribute of the saved SVG as it stands.
  const text = { color: ink, fontFamily: getComputedStyle(document.body).fontFamily.replaceAll('"', "'") };
  return {
    ink, muted, line, accent: colour('accent'), surface: colour('surface'), quiet: colour('quiet'),
    scale: [colour('map-1'), colour('map-2'), colour('map-3'), colour('map-4')],
    text,
    axis: { axisLine: { lineStyle: { color: line } }, axisTick: { show: false }, axisLabel: { color: muted }, splitLine: { lineStyle: { color: line } } },
    tooltip: { backgroundColor: colour('surface'), borderColor: line, textStyle: { ...text, fontSize: 13 }, confine: true },
  };
}

export const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
