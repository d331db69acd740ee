/** The closed word lists of the document. Each list is the one source of its type. */
export const LANE_KINDS = [
  'actions',
  'touchpoints',
  'channels',
  'thoughts',
  'quotes',
  'emotion',
  'painPoints',
  'opportunities',
  'metrics',
  'evidence',
  'frontstage',
  'backstage',
  'support',
  'images',
  'notes',
] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

export const CARD_KINDS = [
  'action',
  'touchpoint',
  'thought',
  'quote',
  'emotion',
  'pain',
  'opportunity',
  'metric',
  'process',
  'evidence',
  'note',
  'question',
  'image',
] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export const CHANNELS = [
  'web',
  'app',
  'email',
  'phone',
  'sms',
  'chat',
  'social',
  'store',
  'inPerson',
  'mail',
  'ads',
  'partner',
  'other',
] as const;
/** A channel of the list; a card may also hold the user's own word. */
export type Channel = (typeof CHANNELS)[number];

export const EVIDENCE = ['observed', 'reported', 'assumed', 'proposed'] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const SOURCE_KINDS = [
  'interview',
  'survey',
  'supportData',
  'behaviour',
  'social',
  'sales',
  'observation',
] as const;

export const STATUSES = ['open', 'planned', 'inProgress', 'done', 'dropped'] as const;
export type Status = (typeof STATUSES)[number];

export const LINK_KINDS = ['leadsTo', 'causes', 'addresses', 'measures', 'relates'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const EMPATHY_SECTIONS = ['who', 'goal', 'see', 'say', 'do', 'hear', 'think', 'feel', 'pain', 'gain'] as const;
export type EmpathySection = (typeof EMPATHY_SECTIONS)[number];

export const MEASURES = ['nps', 'csat', 'ces', 'clv', 'churn', 'custom'] as const;
export type Measure = (typeof MEASURES)[number];

export const TIMINGS = ['before', 'during', 'after'] as const;
export type Timing = (typeof TIMINGS)[number];

export const INITIATIVES = ['proactive', 'reactive'] as const;
export type Initiative = (typeof INITIATIVES)[number];

export const JOURNEY_STATES = ['current', 'future'] as const;

export const TEXT_DIRECTIONS = ['auto', 'ltr', 'rtl'] as const;
export type TextDirection = (typeof TEXT_DIRECTIONS)[number];

/** Colours that stages, cards and personas can take; every theme gives each its own shade. */
export const COLORS = ['slate', 'blue', 'teal', 'green', 'amber', 'red', 'pink', 'purple'] as const;
export type ColorName = (typeof COLORS)[number];
