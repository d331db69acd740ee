import type { Source } from '../field.ts';
import type { Card } from '../records/card.ts';
import type { CardKind, ColorName, EmpathySection, LaneKind, LinkKind, Timing } from '../scales.ts';

// A template is written once for both languages: each text stands beside its translation, so that neither can be
// forgotten, and cards, notes and links name stages, lanes and cards by short keys.

/** One text in both languages of the product. */
export interface Both {
  readonly en: string;
  readonly fa: string;
}
export type TemplateLanguage = keyof Both;

export const both = (en: string, fa: string): Both => ({ en, fa });

export interface TemplateSource extends Omit<Source, 'reference' | 'quote'> {
  readonly reference: Both;
  readonly quote?: Both;
}

/** Fields of a card that hold no text in a language. */
type PlainFields = Partial<
  Pick<
    Card,
    | 'span'
    | 'evidence'
    | 'status'
    | 'channel'
    | 'initiative'
    | 'momentOfTruth'
    | 'score'
    | 'severity'
    | 'frequency'
    | 'reach'
    | 'impact'
    | 'confidence'
    | 'effort'
    | 'ease'
    | 'importance'
    | 'satisfaction'
    | 'measure'
    | 'value'
    | 'target'
    | 'n'
    | 'minutes'
    | 'measuredOn'
  >
>;

export interface TemplateCard extends PlainFields {
  /** Needed only when a link or a note names the card. */
  readonly key?: string;
  /** Keys of its lane and step; a step key of null is the inbox. */
  readonly lane: string;
  readonly step: string;
  readonly kind?: CardKind;
  readonly text: Both;
  readonly owner?: Both;
  readonly method?: Both;
  readonly unit?: Both;
  readonly tags?: readonly Both[];
  /** Keys of personas. */
  readonly persona?: string;
  readonly personas?: readonly string[];
  readonly sources?: readonly TemplateSource[];
}

export interface TemplateStage {
  readonly title: Both;
  readonly goal?: Both;
  readonly timing?: Timing;
  readonly color?: ColorName;
  readonly notes?: Both;
  /** Key and title of each step; the key is what cards name. */
  readonly steps: readonly (readonly [key: string, title: Both])[];
}

export interface TemplateContent {
  readonly title: Both;
  readonly scenario?: Both;
  readonly expectation?: Both;
  readonly scope?: Both;
  readonly state?: 'current' | 'future';
  readonly owner?: Both;
  readonly productGoals?: Both;
  readonly valueProposition?: Both;
  readonly tags?: readonly Both[];
  readonly personas: readonly {
    readonly key: string;
    readonly name: Both;
    readonly role?: Both;
    readonly quote?: Both;
    readonly bio?: Both;
    readonly goals?: Both;
    readonly needs?: Both;
    readonly color: ColorName;
  }[];
  readonly stages: readonly TemplateStage[];
  readonly lanes: readonly { readonly key: string; readonly kind: LaneKind; readonly title?: Both }[];
  readonly cards: readonly TemplateCard[];
  readonly inbox?: readonly { readonly text: Both; readonly kind: CardKind }[];
  readonly links?: readonly (readonly [from: string, kind: LinkKind, to: string])[];
  readonly notes?: readonly {
    readonly persona: string;
    readonly section: EmpathySection;
    readonly text: Both;
    readonly evidence?: Card['evidence'];
    /** Key of the card that the note was sent to. */
    readonly card?: string;
  }[];
}

/** One entry of the template gallery. */
export interface Template {
  readonly id: string;
  readonly name: Both;
  readonly description: Both;
  /** `example`: a worked case to learn from; `start`: a frame to fill in. */
  readonly sort: 'start' | 'example';
  readonly content: TemplateContent;
}
