import { lazyPart } from '../../ui/lazyPart.ts';

// What the details of a card, a stage and the map say about evidence: in words that come after the map's.

export const lazyMetricAnswers = lazyPart(async () => (await import('./MetricAnswers.tsx')).MetricAnswers);
export const lazyShareLine = lazyPart(async () => (await import('./ShareLine.tsx')).ShareLine);
