/** The two networks: what articles state around something, and what the order of adoptions lets infer. */
import { h } from '../dom.js';
import { t } from '../i18n.js';
import { link } from '../router.js';

export function networkTabs(here) {
  const tab = (name, path, key) => link(path, { 'aria-current': name === here ? 'page' : null }, t(key));
  return h('nav', { class: 'tabs', 'aria-label': t('network') }, tab('around', '/network', 'aroundCentre'), tab('diffusion', '/network/diffusion', 'inferred'));
}
