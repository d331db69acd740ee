/** Characters that a file system, a shell or a web server takes for something else, controls and bidi marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get into a name
const UNSAFE = /[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;

/**
 * A file name from a title: letters of every script stay, ZWNJ too; what file systems refuse becomes a space. At most
 * 80 characters before the ending. `fallback` names a file whose title has nothing left.
 */
export function fileNameOf(title: string, ending: string, fallback: string): string {
  const safe = [...title.replace(UNSAFE, ' ').replace(/\s+/g, ' ')]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${safe === '' || RESERVED.test(safe) ? fallback : safe}${ending}`;
}
