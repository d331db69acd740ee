import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ActionContext } from '../../../src/actions/ActionContext.ts';
import { ALL_ACTIONS } from '../../../src/actions/allActions.ts';
import type { allCommands } from '../../../src/commands/allCommands.ts';
import { createFormats } from '../../../src/i18n/Formats.ts';
import { en } from '../../../src/i18n/locales/en.ts';
import { LIMITS } from '../../../src/model/limits.ts';
import type { Card } from '../../../src/model/records/card.ts';
import {
  lazyCaptureField,
  lazyContextMenu,
  lazyFilterPanel,
  lazyFindBar,
  lazyInspector,
  lazyJourneyDialogs,
} from '../../../src/screens/map/lazyParts.ts';
import { CARD_COLUMNS } from '../../../src/screens/table/cards/cardColumns.ts';
import { TableScreen } from '../../../src/screens/table/TableScreen.tsx';
import { loadMenu } from '../../../src/ui/Menu.tsx';
import { aSession, type TestSession } from '../editor/aSession.ts';
import { renderJourney } from './renderJourney.tsx';

// The checklist of TAB-3: everything that the map can do to a document, done on the table, by keys and by clicks.
// A new command or field of a card does not compile here until somebody has said how the table does it.

const messages = en(createFormats({ language: 'en', digits: 'auto', calendar: 'auto' }));
let session: TestSession;
// Some of these are long runs of keys.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(async () => {
  const parts = [lazyCaptureField, lazyContextMenu, lazyFilterPanel, lazyFindBar, lazyInspector, lazyJourneyDialogs];
  await Promise.all([...parts.map(({ fetch }) => fetch()), loadMenu()]);
});
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  session = aSession();
});

const press = (keys: string) => userEvent.keyboard(keys);
const show = (): void => void renderJourney(session, <TableScreen />);
const stop = (key: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(`[data-place="${key}"]`);
  if (!element) throw new Error(`there is no ${key}`);
  return element;
};
const cardElement = (id: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(`[role=grid] [data-card-id="${id}"]`);
  if (!element) throw new Error(`there is no card ${id}`);
  return element;
};
const details = () => within(screen.getByRole('complementary', { name: messages.inspector.title }));
const actionName = (id: string): string => {
  const action = ALL_ACTIONS.find((one) => one.id === id);
  if (!action) throw new Error(`there is no action ${id}`);
  return action.label(messages);
};

/** How somebody gets about: with the keyboard alone, or with the pointer alone (letters apart). */
interface Hand {
  /** Stands on a thing of the table: a card by its id, any other place by its key. */
  readonly goTo: (thing: string) => Promise<void>;
  /** Runs an action by its name: from the palette, or from the menu of the thing. */
  readonly run: (action: string, thing: string) => Promise<void>;
  /** Presses a control. */
  readonly use: (control: HTMLElement) => Promise<void>;
}

async function tabTo(control: HTMLElement): Promise<void> {
  for (let stops = 0; stops < 120; stops++) {
    if (document.activeElement === control) return;
    await userEvent.tab();
  }
  throw new Error(`Tab does not lead to ${control.outerHTML.slice(0, 120)}`);
}

const isCard = (thing: string): boolean => session.doc().cards.has(thing);
const keys: Hand = {
  goTo: async (thing) => {
    if (!isCard(thing)) {
      stop(thing).focus();
      // The first arrow to a neighbour and back selects what the keyboard stands on.
      await press('{ArrowDown}{ArrowUp}');
      if (document.activeElement !== stop(thing)) await press('{ArrowUp}{ArrowDown}');
      return;
    }
    const place = cardElement(thing).closest<HTMLElement>('[data-place]');
    place?.focus();
    await press('{Enter}');
    while (document.activeElement !== cardElement(thing)) await press('{ArrowDown}');
  },
  run: async (action, thing) => {
    await keys.goTo(thing);
    await press('{Control>}k{/Control}');
    await userEvent.type(
      screen.getByRole('combobox', { name: messages.mapScreen.palette.search }),
      `${actionName(action)}{Enter}`,
    );
  },
  use: async (control) => {
    await tabTo(control);
    if (control.matches('button, a')) await press('{Enter}');
    else if (control.matches('input[type=checkbox], input[type=radio]')) await press(' ');
  },
};
const clicks: Hand = {
  goTo: (thing) => userEvent.click(isCard(thing) ? cardElement(thing) : stop(thing)),
  run: async (action, thing) => {
    await clicks.goTo(thing);
    const home = isCard(thing) ? cardElement(thing).closest('li') : stop(thing);
    const more = within(home as HTMLElement).queryByRole('button', { name: /^More/ });
    if (more) await userEvent.click(more);
    else fireEvent.contextMenu(stop(thing));
    const item = await screen.findByRole('menuitem', { name: new RegExp(`^${actionName(action)}`) });
    await userEvent.click(item);
  },
  use: (control) => userEvent.click(control),
};

/** Does one thing and leaves the document changed by the command. */
type Way = (hand: Hand) => Promise<void>;
const inSubmenu =
  (submenu: string, action: string, role = 'menuitem'): Way =>
  async (hand) => {
    if (hand === keys) return keys.run(action, 'C1');
    await clicks.goTo('C1');
    await userEvent.click(
      within(cardElement('C1').closest('li') as HTMLElement).getByRole('button', { name: /^More/ }),
    );
    await userEvent.click(await screen.findByRole('menuitem', { name: submenu }));
    const name = new RegExp(`^${actionName(action)}`);
    await userEvent.click(await screen.findByRole(role, { name }));
  };
const action =
  (id: string, thing: string): Way =>
  (hand) =>
    hand.run(id, thing);
/** A button or field of the panel beside the table, with the thing selected. */
const detail =
  (thing: string | null, role: string, name: string | RegExp, text?: string): Way =>
  async (hand) => {
    if (thing !== null) await hand.goTo(thing);
    const [control] = details().getAllByRole(role, { name });
    if (!control) throw new Error(`there is no ${role} ${name}`);
    await hand.use(control);
    if (control instanceof HTMLSelectElement) await userEvent.selectOptions(control, text ?? '');
    else if (text !== undefined) await userEvent.type(control, `${text}{Enter}`);
  };
const filterPanel = async (hand: Hand): Promise<void> => {
  await hand.goTo('C1');
  if (hand === keys) await press('f');
  else await userEvent.click(screen.getByRole('button', { name: messages.find.filter.title }));
};
const saveView: Way = async (hand) => {
  await filterPanel(hand);
  await userEvent.type(screen.getByRole('textbox', { name: messages.find.views.name }), 'Mine');
  await hand.use(screen.getByRole('button', { name: messages.find.views.save }));
};
const aView = (): string => session.edit.addView({ name: 'Mine', filters: { collapsedLanes: ['L1'] } });
const aLink = (): string => session.edit.addLink({ fromId: 'C1', toId: 'C3', kind: 'causes' }) ?? '';
const paste = async (hand: Hand, thing: string, data: Readonly<Record<string, string>>): Promise<void> => {
  await hand.goTo(thing);
  const clipboardData = { getData: (type: string) => data[type] ?? '', files: [], types: Object.keys(data) };
  fireEvent.paste(document.activeElement ?? document.body, { clipboardData });
};

type CommandName = keyof typeof allCommands;
const NOT_ON_THE_MAP = 'not a thing of the map: it has a screen of its own';
const WAYS: Readonly<Record<CommandName, Way | typeof NOT_ON_THE_MAP | { readonly shownBy: Way }>> = {
  // The file dialog is the browser's: that it is reached is shown, that it works is a browser test.
  addAsset: {
    shownBy: async (hand) => {
      session.edit.setCards({ ids: ['C1'], patch: { kind: 'image' } });
      await hand.goTo('C1');
      expect(details().getByLabelText(messages.inspector.image.choose)).toBeEnabled();
    },
  },
  addBallot: NOT_ON_THE_MAP,
  removeBallot: NOT_ON_THE_MAP,
  clearBallots: NOT_ON_THE_MAP,
  setScoring: NOT_ON_THE_MAP,
  addComment: NOT_ON_THE_MAP,
  setComment: NOT_ON_THE_MAP,
  removeComment: NOT_ON_THE_MAP,
  addDismissal: NOT_ON_THE_MAP,
  removeDismissal: NOT_ON_THE_MAP,
  keepSurvey: NOT_ON_THE_MAP,
  addNote: NOT_ON_THE_MAP,
  duplicateNote: NOT_ON_THE_MAP,
  moveNote: NOT_ON_THE_MAP,
  removeNote: NOT_ON_THE_MAP,
  sendNoteToCell: NOT_ON_THE_MAP,
  setNote: NOT_ON_THE_MAP,
  unlinkNote: NOT_ON_THE_MAP,
  addCard: async (hand) => {
    if (hand === keys) {
      await keys.goTo('cell L2 P1');
      await press('{Enter}');
    } else await userEvent.click(within(stop('cell L2 P1')).getByRole('button'));
    await userEvent.keyboard('new');
    await press('{Escape}');
  },
  addLane: async (hand) => {
    await hand.run('lane.add', 'lane L1 ');
    await userEvent.type(
      screen.getByRole('combobox', { name: messages.mapScreen.laneKind }),
      `${messages.terms.laneKind.quotes}{Enter}`,
    );
  },
  addLink: async (hand) => {
    await hand.run('card.linkTo', 'C1');
    await userEvent.type(screen.getByRole('combobox', { name: messages.mapScreen.linkTo.search }), 'C3{Enter}');
  },
  addPart: {
    shownBy: async (hand) => {
      await paste(hand, 'cell L1 P2', { 'text/plain': 'one\ntwo\nthree' });
      expect(await screen.findByRole('dialog')).toBeInTheDocument();
    },
  },
  addPersona: async (hand) => {
    await nothingSelected(hand);
    await detail(null, 'button', messages.inspector.persona.add)(hand);
  },
  addStage: action('stage.add', 'stage S1'),
  addStep: action('step.add', 'step P1'),
  addView: saveView,
  applyView: async (hand) => {
    aView();
    await filterPanel(hand);
    await hand.use(screen.getByRole('button', { name: messages.find.views.apply('Mine') }));
  },
  setView: async (hand) => {
    aView();
    await filterPanel(hand);
    await hand.use(screen.getByRole('button', { name: messages.find.views.rename('Mine') }));
    await userEvent.type(screen.getByRole('textbox', { name: messages.find.views.rename('Mine') }), '!{Enter}');
  },
  removeView: async (hand) => {
    aView();
    await filterPanel(hand);
    await hand.use(screen.getByRole('button', { name: messages.find.views.delete('Mine') }));
  },
  duplicateCards: action('edit.duplicate', 'C1'),
  duplicateLane: action('edit.duplicate', 'lane L1 '),
  duplicateStage: action('edit.duplicate', 'stage S1'),
  moveCards: action('arrange.inbox', 'C1'),
  moveLane: action('arrange.down', 'lane L1 '),
  movePersona: async (hand) => {
    session.edit.addPersona({ name: 'Bo' });
    await nothingSelected(hand);
    await detail(null, 'button', messages.inspector.persona.up('Bo'))(hand);
  },
  moveStage: action('arrange.right', 'stage S1'),
  moveStep: action('arrange.right', 'step P1'),
  pasteCards: {
    shownBy: async (hand) => {
      await paste(hand, 'cell L1 P2', { 'text/plain': 'one line' });
      await waitFor(() => expect([...session.doc().cards.values()].map(({ text }) => text)).toContain('one line'));
    },
  },
  pasteLane: {
    shownBy: async (hand) => {
      await hand.goTo('lane L1 ');
      if (hand === clicks) await userEvent.click(within(stop('lane L1 ')).getByRole('button', { name: /^More/ }));
      else await press('{Control>}k{/Control}');
      const { paste, pasteSurvey } = messages.actions;
      const name = (name: string): boolean => name.startsWith(paste) && !name.startsWith(pasteSurvey);
      expect(await screen.findByRole(hand === clicks ? 'menuitem' : 'option', { name })).toBeInTheDocument();
    },
  },
  removeCards: action('edit.delete', 'C1'),
  removeLane: action('edit.delete', 'lane L1 '),
  removeLink: async (hand) => {
    aLink();
    await hand.run('card.disconnect', 'C1');
  },
  removePersona: async (hand) => {
    await nothingSelected(hand);
    await detail(null, 'button', messages.inspector.persona.delete('Ada'))(hand);
  },
  removeStage: action('edit.delete', 'stage S1'),
  removeStep: action('edit.delete', 'step P1'),
  replaceTexts: async (hand) => {
    await hand.goTo('C1');
    if (hand === keys) await press('{Control>}f{/Control}');
    else await userEvent.click(screen.getByRole('button', { name: messages.find.bar }));
    await userEvent.type(screen.getByRole('textbox', { name: messages.find.query }), 'C1');
    await hand.use(screen.getByRole('button', { name: messages.find.showReplace }));
    await userEvent.type(screen.getByRole('textbox', { name: messages.find.replacement }), 'X');
    await hand.use(screen.getByRole('button', { name: messages.find.replaceAll }));
  },
  setCards: inSubmenu(messages.inspector.field.status, 'status.planned', 'menuitemcheckbox'),
  setJourney: async (hand) => {
    await nothingSelected(hand);
    await detail(null, 'textbox', messages.inspector.field.scenario, 'why')(hand);
  },
  setLane: action('lane.hide', 'lane L1 '),
  setLink: async (hand) => {
    aLink();
    await detail('C1', 'textbox', messages.inspector.field.label, 'so')(hand);
  },
  setPersona: async (hand) => {
    await nothingSelected(hand);
    await detail(null, 'button', messages.inspector.persona.edit('Ada'))(hand);
    await detail(null, 'textbox', messages.inspector.field.role, 'buyer')(hand);
  },
  setSpan: inSubmenu(messages.actions.group.arrange, 'arrange.wider'),
  setStage: detail('stage S1', 'textbox', messages.inspector.field.goal, 'get in'),
  setStep: async (hand) => {
    await hand.goTo('step P1');
    if (hand === keys) await press('{Enter}');
    else await userEvent.dblClick(stop('step P1'));
    await press('Look{Enter}');
  },
  shiftCards: inSubmenu(messages.actions.group.arrange, 'arrange.right'),
  turnLink: async (hand) => {
    aLink();
    await detail('C1', 'button', messages.inspector.link.turn('C3'))(hand);
  },
};

/** Nothing selected: the panel shows the journey. */
async function nothingSelected(hand: Hand): Promise<void> {
  await hand.goTo('cell L2 P2');
}

describe.each([
  ['keys', keys],
  ['clicks', clicks],
] as const)('TAB-3: every change of the map can be made on the table by %s', (_, hand) => {
  test.each(Object.entries(WAYS).filter(([, way]) => way !== NOT_ON_THE_MAP))('%s', async (name, way) => {
    show();
    if (typeof way === 'function') {
      await way(hand);
      expect(session.store.getState().undoLabel).toBe(name);
    } else if (typeof way === 'object') await way.shownBy(hand);
  });
});

/** What is written or chosen in the column of a field, and what it makes of it. */
interface Writing {
  readonly column: string;
  readonly kind: Card['kind'];
  readonly write: string;
  readonly becomes: unknown;
}
const PANEL = 'in the panel beside the table';
const NOT_SHOWN = 'not for people to set';
type FieldName = keyof Card;
const one = (column: string, write: string, becomes: unknown, kind: Card['kind'] = 'note'): Writing => ({
  column,
  write,
  becomes,
  kind,
});
const FIELDS: Readonly<Record<FieldName, Writing | typeof PANEL | typeof NOT_SHOWN>> = {
  id: NOT_SHOWN,
  extra: NOT_SHOWN,
  order: NOT_SHOWN,
  distribution: NOT_SHOWN,
  assetId: PANEL,
  sources: PANEL,
  personaIds: PANEL,
  kind: one('kind', messages.terms.cardKind.question, 'question'),
  laneId: one('lane', messages.terms.laneKind.painPoints, 'L2'),
  stepId: one('step', 'Step 2', 'P2'),
  span: one('span', '2', 2),
  text: one('text', 'other', 'other'),
  direction: one('direction', messages.inspector.direction.rtl, 'rtl'),
  color: one('color', messages.terms.color.teal, 'teal'),
  tags: one('tags', 'a, b', ['a', 'b']),
  evidence: one('evidence', messages.terms.evidence.assumed, 'assumed'),
  owner: one('owner', 'Ada', 'Ada'),
  status: one('status', messages.terms.status.done, 'done'),
  minutes: one('minutes', '۱۲', 12, 'process'),
  channel: one('channel', messages.terms.channel.phone, 'phone', 'touchpoint'),
  initiative: one('initiative', messages.terms.initiative.reactive, 'reactive', 'touchpoint'),
  momentOfTruth: one('momentOfTruth', messages.table.yes, true, 'touchpoint'),
  score: one('score', '+1.5', 1.5, 'emotion'),
  personaId: one('persona', 'Ada', 'Ada', 'emotion'),
  severity: one('severity', `4 · ${messages.terms.severityLevel[4]}`, 4, 'pain'),
  frequency: one('frequency', `5 · ${messages.inspector.frequencyLevel[5]}`, 5, 'pain'),
  reach: one('reach', '1,200', 1200, 'pain'),
  impact: one('impact', `1 · ${messages.inspector.impactLevel[1]}`, 1, 'pain'),
  confidence: one('confidence', '80', 80, 'opportunity'),
  effort: one('effort', '0.5', 0.5, 'opportunity'),
  ease: one('ease', '7', 7, 'opportunity'),
  importance: one('importance', '10', 10, 'opportunity'),
  satisfaction: one('satisfaction', '0', 0, 'opportunity'),
  measure: one('measure', messages.terms.measure.nps, 'nps', 'metric'),
  method: one('method', 'survey', 'survey', 'metric'),
  value: one('value', '-12.5', -12.5, 'metric'),
  unit: one('unit', '%', '%', 'metric'),
  target: one('target', '40', 40, 'metric'),
  n: one('n', '250', 250, 'metric'),
  measuredOn: one('measuredOn', '2025-11-03', '2025-11-03', 'metric'),
  alt: one('alt', 'A door', 'A door', 'image'),
};
const WRITINGS = Object.entries(FIELDS).flatMap(([field, way]) =>
  typeof way === 'string' ? [] : [[field as FieldName, way] as const],
);

async function showColumn(column: string): Promise<HTMLElement> {
  show();
  await userEvent.click(screen.getByRole('radio', { name: messages.table.arrangements.cards }));
  const key = `field C1 ${column}`;
  if (!document.querySelector(`[data-place="${key}"]`)) {
    const label = CARD_COLUMNS.find(({ id }) => id === column)?.label({ messages } as never) ?? '';
    await userEvent.click(screen.getByRole('button', { name: messages.table.columns }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: label }));
  }
  return stop(key);
}

describe('TAB-8: every field of a card is a column, written by the same keys', () => {
  test.each(WRITINGS)('%s', async (field, { column, kind, write, becomes }) => {
    session.edit.setCards({ ids: ['C1'], patch: { kind } });
    const cell = await showColumn(column);
    cell.focus();
    await press('{Enter}');
    const editor = within(cell).getByRole(cell.querySelector('select') ? 'combobox' : 'textbox');
    if (editor instanceof HTMLSelectElement) await userEvent.selectOptions(editor, write);
    else {
      await userEvent.clear(editor);
      await userEvent.type(editor, write);
    }
    await press(column === 'text' ? '{Escape}' : '{Enter}');
    expect(session.doc().cards.get('C1')?.[field]).toEqual(becomes);
    expect(stop(`field C1 ${column}`)).toHaveFocus();
  });

  test('what is out of limits is said, not taken, and Escape leaves it as it was', async () => {
    session.edit.setCards({ ids: ['C1'], patch: { kind: 'opportunity', ease: 3 } });
    const cell = await showColumn('ease');
    cell.focus();
    await press('{Enter}11{Enter}');
    expect(within(cell).getByRole('textbox')).toBeInvalid();
    expect(within(cell).getByRole('alert')).toHaveTextContent(messages.common.numberBetween('1', '10'));
    await press('{Escape}');
    expect(session.doc().cards.get('C1')?.ease).toBe(3);
    expect(cell).toHaveFocus();
  });

  test('personas are chosen in their dialog, by Enter or a double click', async () => {
    const cell = await showColumn('personas');
    cell.focus();
    await press('{Enter}');
    await userEvent.click(await screen.findByRole('option', { name: /Ada/ }));
    expect(session.doc().cards.get('C1')?.personaIds).toEqual(['Ada']);
  });

  test('a text is cut at its limit', async () => {
    const cell = await showColumn('owner');
    cell.focus();
    await press('{Enter}');
    expect(within(cell).getByRole('textbox')).toHaveAttribute('maxlength', String(LIMITS.textLength));
  });
});

test('TAB-3: what the palette offers on the map and not on the table is about the view of the map alone', () => {
  session.select({ kind: 'cards', ids: ['C1'] });
  const possible = (view: unknown) => {
    const context = { view, surface: {}, screen: 'table', session, i18n: { messages } } as unknown as ActionContext;
    return ALL_ACTIONS.filter((action) => action.when(context)).map(({ id }) => id);
  };
  const onTable = possible(null);
  const lacking = possible({}).filter((id) => !onTable.includes(id));
  // Alt with arrows and "Link to a card of the list" do the same as these two.
  const otherwise = ['arrange.keys', 'card.connect'];
  expect(lacking.filter((id) => !id.startsWith('view.') && !otherwise.includes(id))).toEqual([]);
});

test('MAP-15: what a command adds is shown in the details, also where they are open already; D takes them away', async () => {
  show();
  const addPersona = async () => {
    await press('{Control>}k{/Control}');
    await userEvent.type(
      screen.getByRole('combobox', { name: messages.mapScreen.palette.search }),
      `${actionName('persona.add')}{Enter}`,
    );
  };
  await addPersona();
  expect(details().getByRole('link', { name: messages.inspector.persona.empathy })).toBeVisible();
  await addPersona();
  expect(details().getByRole('link', { name: messages.inspector.persona.empathy })).toBeVisible();
  stop('step P1').focus();
  await press('d');
  expect(screen.queryByRole('complementary', { name: messages.inspector.title })).not.toBeInTheDocument();
});
