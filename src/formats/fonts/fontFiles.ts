/** One font file of the product: the characters that it serves, and its bytes as a data URL in a chunk of its own. */
export interface FontFile {
  readonly family: string;
  /** File name in the font package, without its ending. */
  readonly file: string;
  /** CSS unicode-range: as in the package's style sheet, so that pictures choose fonts as the page does. */
  readonly unicodeRange: string;
  readonly load: () => Promise<{ readonly default: string }>;
}

/** Latin letters come from Inter, Arabic-script ones from Vazirmatn; both are variable in weight. */
export const FONT_FILES: readonly FontFile[] = [
  {
    family: 'Inter Variable',
    file: 'inter-latin-wght-normal',
    unicodeRange: [
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304',
      'U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212',
      'U+2215,U+FEFF,U+FFFD',
    ].join(','),
    load: () => import('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline'),
  },
  {
    family: 'Inter Variable',
    file: 'inter-latin-ext-wght-normal',
    unicodeRange: [
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329',
      'U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F',
      'U+A720-A7FF',
    ].join(','),
    load: () => import('@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline'),
  },
  {
    family: 'Inter Variable',
    file: 'inter-cyrillic-wght-normal',
    unicodeRange: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
    load: () => import('@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?inline'),
  },
  {
    family: 'Inter Variable',
    file: 'inter-greek-wght-normal',
    unicodeRange: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
    load: () => import('@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?inline'),
  },
  {
    family: 'Inter Variable',
    file: 'inter-vietnamese-wght-normal',
    unicodeRange: [
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304',
      'U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
    ].join(','),
    load: () => import('@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?inline'),
  },
  {
    family: 'Vazirmatn Variable',
    file: 'vazirmatn-arabic-wght-normal',
    unicodeRange: [
      'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011',
      'U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC,U+102E0-102FB,U+10E60-10E7E,U+10EC2-10EC4',
      'U+10EFC-10EFF,U+1EE00-1EE03,U+1EE05-1EE1F,U+1EE21-1EE22,U+1EE24,U+1EE27,U+1EE29-1EE32,U+1EE34-1EE37',
      'U+1EE39,U+1EE3B,U+1EE42,U+1EE47,U+1EE49,U+1EE4B,U+1EE4D-1EE4F,U+1EE51-1EE52',
      'U+1EE54,U+1EE57,U+1EE59,U+1EE5B,U+1EE5D,U+1EE5F,U+1EE61-1EE62,U+1EE64',
      'U+1EE67-1EE6A,U+1EE6C-1EE72,U+1EE74-1EE77,U+1EE79-1EE7C,U+1EE7E,U+1EE80-1EE89,U+1EE8B-1EE9B,U+1EEA1-1EEA3',
      'U+1EEA5-1EEA9,U+1EEAB-1EEBB,U+1EEF0-1EEF1',
    ].join(','),
    load: () => import('@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?inline'),
  },
];
