// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 does not allow
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in XML, between tags or in an attribute: whatever it holds, it stays text. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** A number in as few digits as pictures need: hundredths of a pixel. */
export const num = (value: number): string => String(Math.round(value * 100) / 100);

/** Value of `stroke-dasharray`; null for a solid line. */
export const dashes = (dash: readonly number[]): string | null => (dash.length > 0 ? dash.map(num).join(' ') : null);

export type Attributes = Readonly<Record<string, string | number | null>>;

/** The beginning of an element with content. Attributes that are null are left out. */
export function openTag(name: string, attributes: Attributes): string {
  return `${beginning(name, attributes)}>`;
}

/** One element. Attributes that are null are left out; `content` is XML, not text. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const open = beginning(name, attributes);
  return content === undefined ? `${open}/>` : `${open}>${content}</${name}>`;
}

function beginning(name: string, attributes: Attributes): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) open += ` ${key}="${typeof value === 'number' ? num(value) : escapeXml(value)}"`;
  }
  return open;
}
