/** One element: its name, and what is in it; an element with nothing in it is left out. */
export interface XmlElement {
  readonly name: string;
  readonly content: string | readonly (XmlElement | null)[];
}

export function element(name: string, content: XmlElement['content']): XmlElement {
  return { name, content };
}

/** The element, or null when there is no text for it. */
export function elementIf(name: string, text: string): XmlElement | null {
  return text.trim() === '' ? null : element(name, text);
}

// What XML 1.0 cannot hold at all, also not escaped (2.2): control characters, and halves of a pair.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text between tags, so that nothing in it is read as markup. */
function escapeXml(text: string): string {
  return text
    .replace(forbidden, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The element as indented text. */
export function xmlText({ name, content }: XmlElement, depth = 0): string {
  const indent = '  '.repeat(depth);
  if (typeof content === 'string') return `${indent}<${name}>${escapeXml(content)}</${name}>\n`;
  const inner = content.map((one) => (one === null ? '' : xmlText(one, depth + 1))).join('');
  return `${indent}<${name}>\n${inner}${indent}</${name}>\n`;
}
