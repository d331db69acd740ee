import type { Language } from '../../../src/i18n/Formats.ts';

/** What a workshop says, in its language: thirty cards for the map, twenty notes for the inbox. */
export interface WorkshopTexts {
  readonly blank: RegExp;
  readonly title: string;
  readonly stage: string;
  readonly card: (lane: number, column: number, place: number) => string;
  /** A note of the inbox; every fourth has an owner. */
  readonly note: (n: number) => string;
  readonly owner: string;
  /** Beginnings of a stage and a lane, for each of the four sorts of notes. */
  readonly places: readonly string[];
  /** One word in two spellings, each in a note; how somebody looks for it, and what comes in its place. */
  readonly spellings: readonly [string, string];
  readonly query: string;
  readonly replacement: string;
  readonly rewritten: string;
}

export const WORKSHOP: Readonly<Record<Language, WorkshopTexts>> = {
  en: {
    blank: /^Blank journey/,
    title: 'Opening an account',
    stage: 'Finding us',
    card: (lane, column, place) => `card ${lane}.${column}.${place}`,
    note: (n) => `note ${n} of the room`,
    owner: 'Sara',
    places: ['find pain', 'dur touch', 'aft oppo', 'dur act'],
    spellings: ['The Sign Up form is long', 'Nobody finds the signup'],
    query: 'sign up',
    replacement: 'registration',
    rewritten: 'The registration form is long',
  },
  fa: {
    blank: /^سفر خالی/,
    title: 'باز کردن حساب',
    stage: 'آشنایی',
    card: (lane, column, place) => `کارت ${lane}.${column}.${place}`,
    note: (n) => `یادداشت ${n} از جمع`,
    owner: 'سارا',
    places: ['آش درد', 'هنگام تماس', 'پس فرصت', 'هنگام کنش'],
    spellings: ['برنامه مشتری\u200Cمداری دیده نمی\u200Cشود', 'کسي از مشتري مداري چيزي نشنيده'],
    query: 'مشتری مداری',
    replacement: 'وفاداری',
    rewritten: 'برنامه وفاداری دیده نمی\u200Cشود',
  },
};

/** Cards in each of the three cells of a lane: thirty in the six lanes. The fourth has points of a curve. */
export const cardsInLane = (lane: number): number => (lane === 3 || lane === 5 ? 1 : 2);
