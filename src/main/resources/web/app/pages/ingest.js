/** Articles from the browser into the graph: files are dropped or chosen, and how they fare is shown as it happens. */
import { ask } from '../api.js';
import { asCurator } from '../components/curator.js';
import { follow, handIn } from '../components/ingestion-stream.js';
import { table } from '../components/table.js';
import { h, replace } from '../dom.js';
import { listed, number, say, t } from '../i18n.js';
import { link, navigate } from '../router.js';

const ACCEPTS = '{ accepts { extensions files bytesAFile bytes } }';
const INGESTION = `subscription Ingestion($id: ID!) { ingestion(id: $id) { id state files { name state articles claims errors { place reason remedy } }
  articles claims newArticles changedArticles unchangedArticles error } }`;
const AGAIN = 1500;

export async function page({ query, signal }) {
  const id = query.get('id');
  if (id) return { title: t('ingest'), node: h('div', {}, h('h1', {}, t('ingest')), progress(id, signal)) };
  const { accepts } = await ask(ACCEPTS, {}, signal);
  return { title: t('ingest'), node: h('div', {}, h('h1', {}, t('ingest')), h('p', { class: 'lead' }, t('ingestLead')), chooser(accepts)) };
}

function chooser(accepts) {
  let files = [];
  const extensions = accepts.extensions.map(each => (each.startsWith('.') ? each : `.${each}`).toLowerCase());
  const input = h('input', { type: 'file', multiple: true, id: 'files', class: 'hidden', accept: extensions.join(','), on: { change: () => { add([...input.files]); input.value = ''; } } });
  const list = h('div', { class: 'chosen-files' });
  const trouble = h('p', { role: 'alert', class: 'alert' });
  const zone = h('div', { class: 'drop', on: {
    dragover: event => { event.preventDefault(); zone.classList.add('over'); },
    dragleave: () => zone.classList.remove('over'),
    drop: event => { event.preventDefault(); zone.classList.remove('over'); add([...event.dataTransfer.files]); },
  } },
  h('p', {}, t('dropHere'), ' ', input, h('label', { class: 'button', for: 'files' }, t('chooseFiles'))),
  h('p', { class: 'hint' }, t('acceptsHint', { extensions: extensions.join(' '), files: number(accepts.files), each: size(accepts.bytesAFile), all: size(accepts.bytes) })));

  /** Why a file cannot be taken; null where it can. */
  const against = file => (!extensions.some(end => file.name.toLowerCase().endsWith(end)) ? t('wrongKind') : file.size > accepts.bytesAFile ? t('tooLarge', { most: size(accepts.bytesAFile) }) : file.size === 0 ? t('emptyFile') : null);

  function add(more) {
    files = [...files, ...more.filter(file => !files.some(other => other.name === file.name && other.size === file.size && other.lastModified === file.lastModified))];
    draw();
  }

  function draw() {
    const good = files.filter(file => !against(file));
    const bytes = good.reduce((sum, file) => sum + file.size, 0);
    const over = good.length > accepts.files ? t('tooMany', { most: number(accepts.files) }) : bytes > accepts.bytes ? t('tooMuch', { most: size(accepts.bytes) }) : null;
    trouble.textContent = over ?? '';
    const start = h('button', { type: 'button', class: 'button primary', id: 'start-ingestion', on: { click: async () => {
      start.disabled = true;
      trouble.textContent = '';
      start.textContent = t('uploading');
      try {
        const id = await asCurator(() => handIn(good));
        if (id) return navigate(`/ingest?id=${encodeURIComponent(id)}`);
      } catch (error) {
        trouble.textContent = error.message;
      }
      start.disabled = false;
      start.textContent = t('startIngestion', { n: number(good.length) });
    } } }, t('startIngestion', { n: number(good.length) }));
    start.disabled = Boolean(over) || good.length === 0;
    replace(list, files.length > 0 && [
      h('ul', { class: 'plain' }, files.map(file => h('li', {}, file.name, h('small', {}, size(file.size)), against(file) && [' ', h('span', { class: 'alert' }, against(file))],
        h('button', { type: 'button', class: 'quiet', 'aria-label': t('remove', { name: file.name }), on: { click: () => { files = files.filter(other => other !== file); draw(); } } }, '×')))),
      h('p', { class: 'page-tools' }, start)]);
  }

  return h('div', {}, zone, list, trouble);
}

function progress(id, signal) {
  const status = h('p', { role: 'status', class: 'ingestion-state' }, t('loading'));
  const bar = h('progress', { max: 1, 'aria-label': t('progress') });
  const figures = h('div');
  const files = h('div');
  const after = h('p', { class: 'page-tools' });

  function show(ingestion, ended) {
    const done = ingestion.files.filter(file => ended || settled(file)).length;
    bar.max = Math.max(1, ingestion.files.length);
    bar.value = done;
    bar.hidden = ended;
    replace(status, ingestion.error ? h('span', { class: 'alert' }, t('ingestionFailed'), '：', say(ingestion.error))
      : ended ? t('ingestionDone', { n: number(ingestion.files.length) }) : t('ingestionRuns', { n: number(done), all: number(ingestion.files.length) }));
    replace(figures, h('ul', { class: 'figures' }, [['newArticles', ingestion.newArticles], ['changedArticles', ingestion.changedArticles], ['unchangedArticles', ingestion.unchangedArticles], ['claims', ingestion.claims]]
      .filter(([, n]) => n !== null && n !== undefined).map(([key, n]) => h('li', {}, h('b', {}, number(n)), ' ', t(key)))));
    replace(files, table({ name: t('ingest'), rows: ingestion.files, columns: [
      { title: t('file'), value: file => file.name },
      { title: t('fileState'), value: file => stateName(file.state) },
      { title: t('articles'), value: file => file.articles, numeric: true },
      { title: t('claims'), value: file => file.claims, numeric: true },
      { title: t('errors'), value: file => file.errors.map(wording).join('；'), cell: file => file.errors.length > 0 && h('ul', { class: 'alert' }, file.errors.map(error => h('li', {}, wording(error)))) },
    ] }));
    replace(after, ended && [ingestion.newArticles + ingestion.changedArticles > 0 && link('/search?kind=Article', { class: 'button primary' }, t('seeArticles')),
      link('/review?tab=claims', { class: 'button' }, t('claimsToJudge')), link('/review?tab=findings', { class: 'button' }, t('contradictions')), link('/ingest', { class: 'button' }, t('ingestMore'))]);
  }

  (async () => {
    let last = null;
    for (;;) {
      try {
        for await (const { ingestion } of follow(INGESTION, { id }, signal)) {
          last = ingestion;
          if (ingestion) show(ingestion, false);
        }
        if (last) show(last, true);
        else {
          bar.hidden = true;
          replace(status, t('noIngestion'));
          replace(after, link('/ingest', { class: 'button' }, t('ingestMore')));
        }
        return;
      } catch (error) {
        if (signal.aborted) return;
        if (error.code !== 'BROKEN') {
          bar.hidden = true;
          replace(status, h('span', { class: 'alert', role: 'alert' }, error.message));
          return;
        }
        status.textContent = error.message;
        await new Promise(resolve => setTimeout(resolve, AGAIN));
        if (signal.aborted) return;
      }
    }
  })();
  return h('section', { class: 'ingestion' }, status, bar, figures, files, after);
}

const settled = file => ['DONE', 'FAILED'].includes(file.state);
const stateName = state => t('ingestion' + state);
const wording = ({ place, reason, remedy }) => listed([place && say(place), say(reason), remedy && say(remedy)].filter(Boolean));

function size(bytes) {
  const [unit, in1] = bytes >= 1 << 20 ? ['MiB', 1 << 20] : bytes >= 1 << 10 ? ['KiB', 1 << 10] : ['B', 1];
  return `${number(+(bytes / in1).toPrecision(3))} ${unit}`;
}
