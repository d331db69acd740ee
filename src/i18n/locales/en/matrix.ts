import type { Formats } from '../../Formats.ts';

/** The impact × effort matrix. */
export const matrix = (f: Formats) => ({
  canvas: 'Impact × effort matrix',
  canvasHint:
    'Arrow keys walk the dots, Alt with arrow keys moves one by a notch, M takes it in hand, Enter opens its fields.',
  quadrant: { quickWin: 'Quick wins', bigBet: 'Big bets', fillIn: 'Fill-ins', timeSink: 'Time sinks' },
  impact: 'Impact',
  effortAxis: 'Effort, person-months',
  place: (impact: string, effort: string, quadrant: string) =>
    `Impact ${impact}, effort ${effort} person-months: ${quadrant}`,
  taken: (place: string) => `In hand. ${place}. Arrow keys choose the place, Enter drops, Escape cancels.`,
  cancelled: 'Left where it was',
  cluster: (n: number) => f.plural(n, { one: 'One card', other: `${f.number(n)} cards` }),
  reachOf: (reach: string) => `Reach ${reach} customers a quarter`,
  confidenceOf: (confidence: string) => `Confidence ${confidence}`,
  side: 'Cards of the matrix',
  waiting: (n: number) => `Not on the matrix yet (${f.number(n)})`,
  waitingHint: 'Drag onto the matrix, press M and use the arrow keys, or choose one and give its numbers.',
  allPlaced: 'Everything has an impact and an effort.',
  place1: (name: string) => `Place “\u2068${name}\u2069” with the arrow keys`,
  missing: { impact: 'no impact', effort: 'no effort', both: 'no impact, no effort' },
  chosen: (n: number) => f.plural(n, { one: 'Chosen', other: `${f.number(n)} at this place` }),
  showOnMap: 'Show on the map',
  takeOff: 'Take off the matrix',
  takenOff: 'Taken off the matrix',
  legend: 'How to read it',
  legendSize: 'Area: reach, customers a quarter',
  legendFill: 'Filling: confidence; empty where nobody has said',
  legendCluster: 'Number: cards that stand too close together',
  hidden: (n: number) =>
    f.plural(n, {
      one: 'One card has no room for its words',
      other: `${f.number(n)} cards have no room for their words`,
    }),
  empty: 'Nothing to weigh yet',
  emptyText: 'Pain points and opportunities of the map stand here, by how much they matter and how much they cost.',
  nothingMatches: 'Nothing matches the filter',
  goToMap: 'Add them on the map',
  savePicture: 'Save picture',
  savingPicture: 'Drawing the picture',
  pictureFailed: 'The picture could not be drawn. Try it again, or with fewer cards.',
  fileName: (title: string, view: string) => `${title}, ${view}`,
});
