import { describe, expect, it } from 'vitest';
import { hasArabicScript } from '../../lib/direction.ts';
import type { Doc } from '../Doc.ts';
import { checkDoc } from '../integrity/checkDoc.ts';
import { buildTemplate } from './buildTemplate.ts';
import type { TemplateLanguage } from './Template.ts';
import { templates } from './templateRegistry.ts';

function build(template: (typeof templates)[number], language: TemplateLanguage): Doc {
  let next = 0;
  return buildTemplate(template.content, {
    language,
    now: '2026-01-01T00:00:00.000Z',
    newId: () => `id${next++}`,
  });
}

describe.each(templates.map((template) => [template.id, template] as const))('template %s', (_id, template) => {
  it.each(['en', 'fa'] as const)('DOC: makes a sound document in %s', (language) => {
    expect(checkDoc(build(template, language))).toEqual([]);
  });

  it('LANG: says the same things in both languages, each in its own script', () => {
    const english = build(template, 'en');
    const persian = build(template, 'fa');
    expect([...persian.cards.keys()]).toEqual([...english.cards.keys()]);
    for (const card of english.cards.values()) expect(hasArabicScript(card.text), card.text).toBe(false);
    for (const card of persian.cards.values()) expect(hasArabicScript(card.text), card.text).toBe(true);
    for (const note of persian.empathyNotes.values()) expect(hasArabicScript(note.text), note.text).toBe(true);
  });

  it('teaches the method: an example has personas, notes, evidence, scores and links', () => {
    if (template.sort !== 'example') return;
    const doc = build(template, 'en');
    const cards = [...doc.cards.values()];
    expect(doc.personas.size).toBeGreaterThan(0);
    expect(doc.empathyNotes.size).toBeGreaterThanOrEqual(10);
    expect(doc.links.size).toBeGreaterThanOrEqual(4);
    expect(cards.filter((card) => card.kind === 'pain' && card.severity !== null).length).toBeGreaterThanOrEqual(3);
    expect(new Set(cards.map((card) => card.evidence))).toContain('proposed');
    expect(cards.some((card) => card.momentOfTruth)).toBe(true);
  });
});
