import { describe, expect, it } from 'vitest';
import interCss from '../../../node_modules/@fontsource-variable/inter/wght.css?raw';
import vazirmatnCss from '../../../node_modules/@fontsource-variable/vazirmatn/index.css?raw';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { handOffStrip } from '../../layout/handoffs/handOffStrip.ts';
import { heatStrip } from '../../layout/heat/heatStrip.ts';
import { layoutJourney } from '../../layout/layoutJourney.ts';
import { NO_OVERLAYS, type Overlays } from '../../layout/overlays.ts';
import { codePointsOf, fontFaceCss, serves } from './embeddedFonts.ts';
import { FONT_FILES } from './fontFiles.ts';

const rangesOf = (css: string): ReadonlyMap<string, string> =>
  new Map(
    [...css.matchAll(/files\/([\w-]+)\.woff2\)[^;]*;\s*unicode-range: ([^;]+);/g)].map(([, f, r]) => [`${f}`, `${r}`]),
  );

const filesFor = (text: string): readonly string[] =>
  FONT_FILES.filter((file) => serves(file, new Set([...text].map((c) => c.codePointAt(0) ?? 0)))).map((f) => f.file);

describe('PIC-6: pictures carry the fonts they need', () => {
  it('divides characters among files as the page does', () => {
    const ranges = new Map([...rangesOf(interCss), ...rangesOf(vazirmatnCss)]);
    expect(FONT_FILES.map(({ file, unicodeRange }) => [file, unicodeRange])).toEqual(
      FONT_FILES.map(({ file }) => [file, ranges.get(file)]),
    );
  });

  it('takes no file whose letters do not occur', () => {
    expect(filesFor('Buying shoes')).toEqual(['inter-latin-wght-normal']);
    expect(filesFor('خرید')).toEqual(['vazirmatn-arabic-wght-normal']);
    expect(filesFor('Łódź')).toContain('inter-latin-ext-wght-normal');
    expect(filesFor('CRM نرم‌افزار')).toEqual(['inter-latin-wght-normal', 'vazirmatn-arabic-wght-normal']);
  });

  it('counts what the strips over a map say', () => {
    const meet = (column: number, owner: string) => ({ lane: 0, column, kind: 'touchpoint' as const, owner });
    const cards = [
      meet(0, 'Sales'),
      meet(1, 'Support'),
      { lane: 0, column: 0, kind: 'pain' as const, severity: 4, frequency: 5 },
    ];
    const words = {
      ...testOptions.words,
      heat: 'Ж',
      heatLevel: () => 'Ω',
      touchpointChange: { handOff: 'ق', channelSwitch: 'ж' },
      fromTo: () => 'ω',
    };
    const layout = (overlays: Overlays) => layoutJourney(testMap({ cards }), { ...testOptions, words, overlays });
    const lettersOf = (overlays: Overlays) => {
      const points = codePointsOf(layout(overlays));
      return [...'ЖΩقжω'].filter((letter) => points.has(letter.codePointAt(0) ?? 0)).join('');
    };
    expect(lettersOf(NO_OVERLAYS)).toBe('');
    expect(lettersOf({ ...NO_OVERLAYS, heat: heatStrip })).toBe('ЖΩ');
    expect(lettersOf({ ...NO_OVERLAYS, handOffs: handOffStrip })).toBe('قжω');
  });

  it('writes each face with its weights and characters', () => {
    const css = fontFaceCss([{ family: 'F', weight: '100 900', unicodeRange: 'U+0600-06FF', url: 'data:,x' }]);
    expect(css).toBe(
      '@font-face{font-family:"F";font-weight:100 900;unicode-range:U+0600-06FF;src:url(data:,x) format("woff2")}',
    );
  });
});
