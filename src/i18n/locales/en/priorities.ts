import type { Formats } from '../../Formats.ts';

/** The priorities screen: models, ranking, reasons, what to do next. */
export const priorities = (f: Formats) => {
  const items = (n: number) => f.plural(n, { one: `${f.number(n)} item`, other: `${f.number(n)} items` });
  return {
    tabs: 'Ways to look at the priorities',
    tab: { ranking: 'Ranking', matrix: 'Matrix', board: 'Board', rollUps: 'Roll-ups' },
    models: 'Rank by',
    model: {
      worstFirst: 'Worst first',
      rice: 'RICE',
      iceAverage: 'ICE, average',
      iceProduct: 'ICE, product',
      opportunity: 'Opportunity score',
      votes: 'Votes',
    },
    sideBySide: 'Side by side',
    /** How each model reckons, and whose it is. */
    about: {
      worstFirst: 'Severity × frequency. Safar’s own measure; severity is Nielsen’s scale.',
      rice: 'Reach × impact × confidence ÷ effort (Intercom).',
      iceAverage: 'The average of impact, confidence and ease (Ellis).',
      iceProduct: 'Impact × confidence × ease (Gilad).',
      opportunity: 'Importance + what satisfaction falls short of it (Ulwick).',
      votes: 'The dots that each one was given.',
    },
    aboutSideBySide: (model: string) =>
      `The place in each model, and how many places it gains or loses against ${model}.`,
    ranking: (model: string) => `Ranking: ${model}`,
    help: 'Arrow keys walk the cells. Type a number to score, plus and minus go one notch up or down, Delete clears, Enter edits.',
    column: {
      rank: 'Rank',
      item: 'Pain point or opportunity',
      score: 'Score',
      stage: 'Stage',
      touchpoint: 'Touchpoint',
      votes: 'Votes',
      linked: 'Linked to',
      metric: 'Metric',
    },
    columns: 'Columns',
    rank: (n: number, tied: boolean) => (tied ? `${f.number(n)} =` : f.number(n)),
    rankSaid: (n: number, tied: boolean) => (tied ? `place ${f.number(n)}, shared` : `place ${f.number(n)}`),
    gained: (n: number) => `${f.number(n)} up`,
    lost: (n: number) => `${f.number(n)} down`,
    same: 'same place',
    section: {
      unscored: (n: number) => `Not scored (${f.number(n)})`,
      closed: (n: number) => `Done or dropped (${f.number(n)})`,
    },
    notScored: 'not scored',
    missing: (inputs: string) => `Not scored: ${inputs} missing`,
    derived: (from: string) => `derived from ${from}`,
    /** A sum in words: what a score is made of. */
    sum: {
      input: (name: string, value: string) => `${name} ${value}`,
      product: (factors: readonly string[], score: string) => `${factors.join(' × ')} = ${score}`,
      rice: (factors: readonly string[], effort: string, score: string) =>
        `${factors.join(' × ')} ÷ ${effort} = ${score}`,
      average: (parts: readonly string[], score: string) =>
        `(${parts.join(' + ')}) ÷ ${f.number(parts.length)} = ${score}`,
      gap: (importance: string, satisfaction: string, score: string) =>
        `${importance} + its lead over ${satisfaction} = ${score}`,
    },
    value: {
      level: (n: number, word: string) => `${f.number(n)} (${word})`,
      read: (value: number, given: string) => `${f.number(value)} (${given})`,
      reach: (n: number) => `${f.number(n)} a quarter`,
      effort: (n: number) => f.plural(n, { one: `${f.number(n)} person-month`, other: `${f.number(n)} person-months` }),
      votes: (n: number) => f.plural(n, { one: `${f.number(n)} vote`, other: `${f.number(n)} votes` }),
    },
    between: (low: string, high: string) => `A number from ${low} to ${high}`,
    above: (low: string) => `A number above ${low}`,
    evidence: {
      none: 'no evidence',
      sources: (n: number) => f.plural(n, { one: `${f.number(n)} source`, other: `${f.number(n)} sources` }),
      n: (n: number) => `n\u00a0=\u00a0${f.number(n)}`,
    },
    why: 'Why',
    next: {
      title: 'Next three',
      titleFewer: 'Next',
      place: (n: number) => `Place ${f.number(n)}`,
      noOpportunity: 'No opportunity yet',
      noMetric: 'No metric yet',
      addresses: 'Addresses',
      show: 'Show on the map',
      noOwner: 'no owner',
      more: (n: number, rank: number) => `${items(n)} more share place ${f.number(rank)}.`,
    },
    sensitivity: {
      holds: 'The first place holds: no single input, moved by one notch, would change it.',
      title: 'The first place would change',
      swing: (input: string, item: string, from: string, to: string) =>
        `if the ${input.toLowerCase()} of “${item}” were ${to}, not ${from}`,
      newFirst: (names: string) => `then first: ${names}`,
      more: (n: number) => f.plural(n, { one: `${f.number(n)} more notch`, other: `${f.number(n)} more notches` }),
      unscored: (n: number) =>
        f.plural(n, {
          one: `${f.number(n)} item is not scored yet.`,
          other: `${f.number(n)} items are not scored yet.`,
        }),
    },
    vote: {
      add: (name: string) => `Vote for ${name}`,
      remove: (name: string) => `Take a vote from ${name}`,
      clear: 'Start a new vote',
      cleared: 'All votes taken away',
    },
    links: {
      title: (name: string) => `Links: ${name}`,
      opportunities: 'Opportunities that address it',
      pains: 'Pain points that it addresses',
      metrics: 'Metrics that measure it',
      none: 'None yet',
      remove: (name: string) => `Remove the link to ${name}`,
      add: 'Add a card of this map…',
      search: { opportunity: 'Find an opportunity', pain: 'Find a pain point', metric: 'Find a metric' },
      create: { opportunity: 'New opportunity', pain: 'New pain point', metric: 'New metric' },
      createNamed: (name: string) => `Add “${name}” to the map`,
      nothing: 'Nothing found. Type a text to add it as a new card.',
      edit: 'Edit links',
      more: (name: string, n: number) => `${name} +${f.number(n)}`,
      gone: 'Link removed',
    },
    filter: {
      button: 'Filter',
      stage: 'Stage',
      noStage: 'Not placed',
      shown: (n: number, all: number) => `${f.number(n)} of ${items(all)}`,
      chip: (group: string, name: string) => `${group}: ${name}`,
      clear: 'Clear',
      nothing: 'Nothing matches the filter.',
    },
    sortAnew: 'Sort again',
    heldOrder: 'Rows stay where they are while you score.',
    showMore: (n: number) => `Show ${f.number(n)} more`,
    said: {
      scored: (name: string, score: string, place: string) => `${name}: score ${score}, ${place}`,
      notScored: (name: string) => `${name}: not scored`,
      sorted: 'Sorted',
    },
    addPain: 'Add pain point',
    empty: {
      title: 'Nothing to rank yet',
      text: 'Pain points and opportunities of the map come here. Write down what goes wrong for the customer, then say how bad and how often.',
    },
    firstScore: {
      text: 'Nothing is scored yet. Say how bad and how often the first one is, and the list begins to sort itself.',
      button: 'Score the first one',
    },
  };
};
