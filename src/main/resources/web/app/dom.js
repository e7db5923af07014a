/** Elements as expressions: {@code h('p', {class: 'note'}, 'text', child, [more])}; null, undefined and false are left out. */
export function h(tag, properties = {}, ...children) {
  return fill(document.createElement(tag), properties, children);
}

const SVG = 'http://www.w3.org/2000/svg';

export function svg(tag, properties = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), properties, children);
}

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'on') for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    else if (name === 'value' || name === 'checked' || name === 'selected') element[name] = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(there));
  return element;
}

export function replace(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter(there));
}

const there = child => child !== null && child !== undefined && child !== false;

/** A text for where HTML is expected, as in the tooltips of ECharts: names come from articles. */
export const plain = text => String(text).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
