/** GraphQL over HTTP, the explorer's only source. A page asks once. */
import { say } from './i18n.js';

/** @property code of the answer's `extensions`, such as FORBIDDEN */
export class ApiError extends Error {
  constructor(message, code = null) {
    super(message);
    this.code = code;
  }
}

/** @throws ApiError with a message in the visitor's language */
export async function ask(query, variables = {}, signal) {
  let response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json;q=0.9', ...token() },
      body: JSON.stringify({ query, variables }),
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(say('连不上服务，请确认它在运行 / the service cannot be reached; make sure that it runs'));
  }
  const body = await response.json().catch(() => null);
  if (!body) throw new ApiError(`HTTP ${response.status}`);
  if (body.errors?.length) throw new ApiError(say(body.errors[0].message), body.errors[0].extensions?.code);
  return body.data;
}

const KEY = 'zhengtu.token';

export function writeToken() {
  return sessionStorage.getItem(KEY);
}

export function setWriteToken(value) {
  if (value) sessionStorage.setItem(KEY, value);
  else sessionStorage.removeItem(KEY);
}

/** The header that carries the write token, where there is one. */
export function token() {
  return writeToken() ? { Authorization: `Bearer ${writeToken()}` } : {};
}

export const nodes = connection => connection.edges.map(edge => edge.node);
