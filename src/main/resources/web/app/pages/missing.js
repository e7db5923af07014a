import { missing } from '../components/states.js';
import { t } from '../i18n.js';

export async function page() {
  return { title: t('missing'), node: missing() };
}
