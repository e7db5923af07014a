/** Light and dark: what the visitor chose, else what the system prefers. */
const KEY = 'zhengtu.theme';

export function theme() {
  return localStorage.getItem(KEY) ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

export function switchTheme() {
  localStorage.setItem(KEY, theme() === 'dark' ? 'light' : 'dark');
  document.documentElement.dataset.theme = theme();
}

/** A colour of the style sheet, for what is drawn on a canvas. */
export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

document.documentElement.dataset.theme = theme();
