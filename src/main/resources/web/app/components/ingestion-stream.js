/** The two ways of an ingestion over HTTP: files go in as a form, progress comes back as events. */
import { ApiError, token } from '../api.js';
import { say, t } from '../i18n.js';

/** @return a promise of the ingestion's id */
export async function handIn(files) {
  const form = new FormData();
  files.forEach(file => form.append('files', file, file.name));
  let response;
  try {
    response = await fetch('/ingest', { method: 'POST', headers: token(), body: form });
  } catch {
    throw new ApiError(t('uploadBroken'));
  }
  const body = await response.json().catch(() => ({}));
  if (response.status === 202) return body.id;
  const message = body.errors?.map(error => say(error.message)).join('；') || `HTTP ${response.status}`;
  throw new ApiError(message, response.status === 401 || response.status === 403 ? 'FORBIDDEN' : null);
}

/**
 * What a GraphQL subscription gives, by server-sent events. EventSource cannot post, so the stream is read by hand.
 *
 * @throws ApiError where the service refuses, and with code BROKEN where the stream ends before it is complete
 */
export async function* follow(query, variables, signal) {
  let response;
  try {
    response = await fetch('/graphql/stream', {
      method: 'POST', signal,
      headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream', ...token() },
      body: JSON.stringify({ query, variables }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(t('streamBroken'), 'BROKEN');
  }
  if (!response.ok) {
    const body = await response.json().catch(() => null);
    throw new ApiError(say(body?.errors?.[0]?.message ?? `HTTP ${response.status}`), body?.errors?.[0]?.extensions?.code);
  }
  for await (const { name, data } of events(response.body)) {
    if (name === 'complete') return;
    if (name !== 'next') continue;
    const result = JSON.parse(data);
    if (result.errors?.length) throw new ApiError(say(result.errors[0].message), result.errors[0].extensions?.code);
    yield result.data;
  }
  throw new ApiError(t('streamBroken'), 'BROKEN');
}

async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read().catch(() => ({ done: true }));
      if (done) return;
      const blocks = (rest + value).split(/\r?\n\r?\n/);
      rest = blocks.pop();
      for (const block of blocks) {
        const lines = block.split(/\r?\n/);
        const field = name => lines.filter(line => line.startsWith(`${name}:`)).map(line => line.slice(name.length + 1).replace(/^ /, '')).join('\n');
        yield { name: field('event'), data: field('data') };
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
