/** Who decides: the write token and a name, asked for once a session; and what can be decided. */
import { ApiError, ask, setWriteToken, writeToken } from '../api.js';
import { h } from '../dom.js';
import { say, t } from '../i18n.js';

const NAME = 'zhengtu.curator';

const curator = () => localStorage.getItem(NAME) ?? '';

/**
 * Runs what needs the write token: asks for token and name where they are not there yet, and again where the service
 * refuses them. Null where the visitor gives up.
 *
 * @param act given the visitor's name
 */
export async function asCurator(act) {
  let refused = false;
  for (;;) {
    if ((refused || !writeToken() || !curator()) && !(await askWho(refused))) return null;
    try {
      return await act(curator());
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'FORBIDDEN') throw error;
      setWriteToken(null);
      refused = true;
    }
  }
}

/** The dialogue that asks; resolves to whether it was answered. */
function askWho(refused) {
  return new Promise(resolve => {
    const token = h('input', { type: 'password', autocomplete: 'off', required: true, id: 'write-token', value: writeToken() ?? '' });
    const name = h('input', { type: 'text', autocomplete: 'name', required: true, id: 'curator-name', value: curator() });
    const dialog = h('dialog', { 'aria-labelledby': 'who-decides', on: { close: () => { dialog.remove(); resolve(dialog.returnValue === 'ok'); } } },
      h('form', { method: 'dialog', on: { submit: () => {
        setWriteToken(token.value.trim());
        localStorage.setItem(NAME, name.value.trim());
        dialog.returnValue = 'ok';
      } } },
        h('h2', { id: 'who-decides' }, t('whoDecides')),
        refused && h('p', { role: 'alert', class: 'alert' }, t('tokenRefused')),
        h('label', { class: 'stacked', for: 'write-token' }, t('writeToken'), token),
        h('p', { class: 'hint' }, t('tokenHint')),
        h('label', { class: 'stacked', for: 'curator-name' }, t('yourName'), name),
        h('p', { class: 'page-tools' }, h('button', { class: 'button primary', value: 'ok' }, t('goOn')),
          h('button', { class: 'button', type: 'button', on: { click: () => dialog.close('no') } }, t('cancel')))));
    document.body.append(dialog);
    dialog.showModal();
    (token.value ? name : token).focus();
  });
}

/**
 * One decision in the visitor's name.
 *
 * @param field the mutation
 * @param types its own arguments' types by name; `by` and `reason` are added
 * @param selection what is wanted of its payload
 * @return the payload; null where the visitor gave up
 * @throws ApiError with what the service says against it
 */
export function decide(field, types, variables, reason, selection = '') {
  const names = Object.keys(types).filter(name => variables[name] !== undefined && variables[name] !== null && variables[name] !== '');
  const declared = names.map(name => `$${name}: ${types[name]}`).join(', ');
  const passed = names.map(name => `${name}: $${name}`).join(', ');
  return asCurator(async by => {
    const { done } = await ask(`mutation Decide(${declared}, $by: String!, $reason: String!) { done: ${field}(${passed}, by: $by, reason: $reason) { ${selection} decision { id } userErrors { message } } }`,
      { ...Object.fromEntries(names.map(name => [name, variables[name]])), by, reason });
    if (done.userErrors.length > 0) throw new ApiError(done.userErrors.map(error => say(error.message)).join('；'));
    return done;
  });
}

/**
 * A small form for one decision: a reason and buttons. What goes wrong is said below; where it was done, `done` is told.
 *
 * @param actions `{label, act: reason => promise of a payload or null, primary}`
 */
export function decisionForm({ actions, done, fields = null, label, reasonNeeded = true }) {
  const reason = h('input', { type: 'text', 'aria-label': t('reason'), placeholder: t('reason') });
  const trouble = h('p', { role: 'alert', class: 'alert' });
  const form = h('form', { class: 'decisions', 'aria-label': label, on: { submit: async event => {
    event.preventDefault();
    const action = actions[+(event.submitter?.dataset.action ?? 0)];
    trouble.textContent = '';
    if (reasonNeeded && !reason.value.trim()) {
      trouble.textContent = t('reasonNeeded');
      reason.focus();
      return;
    }
    form.toggleAttribute('inert', true);
    try {
      const payload = await action.act(reason.value.trim());
      if (payload) done(payload, action);
    } catch (error) {
      trouble.textContent = error.message;
    } finally {
      form.toggleAttribute('inert', false);
    }
  } } }, fields, h('div', { class: 'row' }, reason, actions.map((action, i) => h('button', { class: `button${action.primary ? ' primary' : ''}`, 'data-action': i }, action.label))), trouble);
  return form;
}
