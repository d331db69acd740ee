import type { Formats } from './Formats.ts';
import type { Messages } from './Messages.ts';

interface Metric {
  readonly measure: string | null;
  readonly value: number | null;
  readonly unit: string;
  readonly target: number | null;
  readonly n: number | null;
}

/** The word for a key of a list, or the key itself: a user's own word. */
const wordOf = (words: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(words, key) ? (words[key] ?? key) : key;

/** The words that a map shows, from the messages of the map's language. They satisfy `MapWords` of layout. */
export function mapWords({ terms }: Pick<Messages, 'terms'>, formats: Formats) {
  const amount = (value: number, unit: string): string => {
    if (unit === '%' || unit === '٪') return formats.number(value / 100, { style: 'percent' });
    const number = formats.number(value);
    return unit === '' ? number : `${number} ${unit}`;
  };
  return {
    laneKind: (kind: keyof typeof terms.laneKind) => terms.laneKind[kind],
    cardKind: (kind: keyof typeof terms.cardKind) => terms.cardKind[kind],
    timing: (timing: keyof typeof terms.timing) => terms.timing[timing],
    evidence: (evidence: keyof typeof terms.evidence) => terms.evidence[evidence],
    // In a row with evidence and channel, which are written small.
    initiative: (initiative: keyof typeof terms.initiative) => terms.initiative[initiative].toLowerCase(),
    status: (status: keyof typeof terms.status) => terms.status[status].toLowerCase(),
    channel: (channel: string) => wordOf(terms.channel, channel),
    severity: terms.severity,
    score: formats.signed,
    count: (n: number) => formats.number(n),
    minutes: terms.minutes,
    metric: ({ measure, value, unit, target, n }: Metric) =>
      terms.metricValue(
        measure === null ? terms.cardKind.metric : wordOf(terms.measure, measure),
        value === null ? null : amount(value, unit),
        target === null ? null : amount(target, unit),
        n === null ? null : formats.number(n),
      ),
    amount,
    section: (section: keyof typeof terms.empathySection) => terms.empathySection[section],
    onMap: terms.onMap,
    touchpointChange: terms.touchpointChange,
    fromTo: terms.fromTo,
    heat: terms.heat,
    heatLevel: (level: keyof typeof terms.heatLevel) => terms.heatLevel[level],
    notScored: terms.notScored,
    momentOfTruth: terms.momentOfTruth,
    untitled: terms.untitled,
    peak: terms.peak,
    valley: terms.valley,
    end: terms.end,
    peakEnd: terms.peakEnd,
    valleyEnd: terms.valleyEnd,
    lineOfInteraction: terms.lineOfInteraction,
    lineOfVisibility: terms.lineOfVisibility,
    lineOfInternalInteraction: terms.lineOfInternalInteraction,
  };
}
