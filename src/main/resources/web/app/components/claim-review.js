/** What can be decided about one claim: that it is right, that it is wrong, or what it should say. */
import { ask } from '../api.js';
import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { decide, decisionForm } from './curator.js';

const STANDING = 'id status date object region { code name path } measure { __typename id name } award { __typename id name } policy { __typename id title }';
const CHANGED = `claim { ${STANDING} }`;
/** What was decided while the page is open, by claim, so that it can be undone where it was done. */
const DECIDED = Symbol('decided');

/** @param changed called once the claim says what was decided, so that what shows it can be drawn anew */
export function claimReview(claim, changed) {
  const done = payload => {
    Object.assign(claim, payload.claim, { [DECIDED]: payload.decision?.id });
    changed();
  };
  const undone = async () => {
    const { node } = await ask(`query Claim($id: ID!) { node(id: $id) { ... on Claim { ${STANDING} } } }`, { id: claim.id });
    Object.assign(claim, node, { [DECIDED]: null });
    changed();
  };

  const form = h('div');
  const opener = h('button', { type: 'button', class: 'quiet', 'aria-expanded': 'false', on: { click: () => {
    const open = form.hasChildNodes();
    replace(form, open ? [] : judge());
    opener.setAttribute('aria-expanded', String(!open));
    form.querySelector('.row input')?.focus();
  } } }, t('judge'));

  function judge() {
    const date = h('input', { type: 'text', value: claim.date ?? '', placeholder: '2022-11-28', size: 12, 'aria-label': t('date') });
    const object = h('input', { type: 'text', value: claim.object, 'aria-label': t('object') });
    const region = h('input', { type: 'text', value: claim.region?.path ?? '', 'aria-label': t('region_') });
    const fields = h('details', { class: 'correction' }, h('summary', {}, t('correctionFields')),
      h('label', { class: 'stacked' }, t('object'), object),
      h('label', { class: 'stacked' }, t('region_'), region),
      h('label', { class: 'stacked' }, t('date'), date), h('p', { class: 'hint' }, t('correctionHint')));
    const correct = reason => {
      const was = { date: claim.date ?? '', object: claim.object, region: claim.region?.path ?? '' };
      const now = { date: date.value.trim(), object: object.value.trim(), region: region.value.trim() };
      const changes = Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== was[name]));
      if (Object.keys(changes).length === 0) {
        fields.open = true;
        throw new Error(t('nothingCorrected'));
      }
      return decide('editClaim', { claim: 'ID!', date: 'Edtf', noDate: 'Boolean', object: 'String', region: 'String' },
        { claim: claim.id, ...changes, noDate: changes.date === '' ? true : undefined }, reason, CHANGED);
    };
    const one = field => reason => decide(field, { claim: 'ID!' }, { claim: claim.id }, reason, CHANGED);
    return decisionForm({
      label: t('judge'), fields, done,
      actions: [
        { label: t('confirmClaim'), act: one('confirmClaim'), primary: true },
        { label: t('rejectClaim'), act: one('rejectClaim') },
        { label: t('correctClaim'), act: correct },
      ],
    });
  }

  return h('div', { class: 'review' },
    h('p', { class: 'standing' }, h('span', { class: `status ${claim.status}`, role: 'status' }, t(claim.status)), ' ', opener,
      claim[DECIDED] && undo(claim[DECIDED], undone)), form);
}

/** Takes the decision back. The log wants a reason for everything; that it was undone at once is one. */
function undo(decision, undone) {
  const trouble = h('span', { role: 'alert', class: 'alert' });
  return [h('button', { type: 'button', class: 'quiet undo', on: { click: async event => {
    event.currentTarget.disabled = true;
    try {
      if (await decide('revokeDecision', { decision: 'ID!' }, { decision }, t('undoneAtOnce'))) await undone();
    } catch (error) {
      trouble.textContent = error.message;
    }
  } } }, t('undo')), ' ', trouble];
}
