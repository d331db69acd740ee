import type { Formats } from '../../Formats.ts';

/** The capture field, sorting the inbox, and setting a field of many cards at once. */
export const capture = (f: Formats) => {
  const cards = (n: number) => f.plural(n, { one: `${f.number(n)} card`, other: `${f.number(n)} cards` });
  return {
    panel: 'What the note will be',
    suggestions: 'Suggestions',
    found: (n: number) => f.plural(n, { one: 'One suggestion', other: `${f.number(n)} suggestions` }),
    sign: { kind: 'Kind', stage: 'Stage', lane: 'Lane', owner: 'Owner', severity: 'Severity', score: 'Score' },
    hint: 'Words with these signs set the card: #pain !3 >stage /lane @owner. Tab completes, Enter adds, Esc leaves.',
    owner: (name: string) => `owner ${name}`,
    severity: (n: number, level: string) => `severity ${f.number(n)}, ${level}`,
    score: (n: number) => `score ${f.signed(n)}`,
    stays: (token: string, why: string) => `“\u2068${token}\u2069” stays in the text: ${why}`,
    why: {
      unknown: 'not known here',
      repeated: 'one is enough',
      noLane: 'no lane for this kind',
      noStage: 'no stage named',
      noLevel: 'this kind has no such level',
    },
    noText: 'Nothing was added: the note has signs, but no text yet.',
    added: (kind: string, where: string) => `${kind} added: ${where}`,
    sort: {
      search: 'Type a stage, a lane, or both',
      none: 'No such place. Try the beginning of a stage or lane.',
      places: (n: number) => f.plural(n, { one: 'One place', other: `${f.number(n)} places` }),
      moved: (n: number, where: string, left: number) =>
        `${cards(n)} moved to ${where}. ${left === 0 ? 'The inbox is empty.' : `${cards(left)} left.`}`,
      help: 'Arrow keys walk the notes, Shift selects several, Enter or M chooses the place.',
    },
    bulk: {
      set: (n: number, field: string, value: string) => `${cards(n)}: ${field} set to ${value}`,
      cleared: (n: number, field: string) => `${cards(n)}: ${field} cleared`,
      tagged: (n: number, tag: string) => `${cards(n)}: tag ${tag} added`,
      untagged: (n: number, tag: string) => `${cards(n)}: tag ${tag} removed`,
      withPersona: (n: number, name: string) => `${cards(n)}: persona ${name} added`,
      withoutPersona: (n: number, name: string) => `${cards(n)}: persona ${name} removed`,
      duplicated: (n: number) => `${cards(n)} duplicated`,
      someOf: (some: number, all: number) => `${f.number(some)} of ${f.number(all)}`,
    },
  };
};
