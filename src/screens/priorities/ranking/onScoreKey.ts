import type { KeyboardEvent } from 'react';
import { isComposing, isTyping } from '../../../actions/keysAreFree.ts';
import { latinDigits } from '../../../lib/parseDecimal.ts';
import type { CardInput } from '../../../model/scoring/ScoreInput.ts';
import type { TableControl } from '../../cardTable/TableControl.ts';
import type { RankColumn } from './RankColumn.ts';
import type { RankTools } from './RankContext.ts';
import { isWithin, LEVELS, moved } from './scoreInputs.ts';

interface ScoreKeys {
  readonly control: TableControl;
  readonly columns: readonly RankColumn[];
  readonly tools: RankTools;
  readonly onTyped: (typed: string) => void;
  readonly onDetails: () => void;
}

/**
 * Keys that score without opening anything: a digit sets a level or begins a number, plus and minus go one notch, Delete
 * takes the value away. In the cells of links and of the score Enter opens what they are made of. True: used.
 */
export function onScoreKey({ control, columns, tools, onTyped, onDetails }: ScoreKeys, event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return false;
  if (isComposing(event.nativeEvent) || isTyping(event.target)) return false;
  if (event.target instanceof Element && event.target.closest('button')) return false;
  const { place, session } = control;
  if (place?.kind !== 'field' || session.store.getState().readOnly !== null) return false;
  const { cardId } = place;
  const column = columns.find(({ id }) => id === place.column);
  const card = session.store.getState().doc.cards.get(cardId);
  if (!card || !column) return false;
  const isEnter = event.key === 'Enter' || event.key === 'F2';
  const notch = event.key === '+' || event.key === '=' ? 1 : event.key === '-' ? -1 : null;
  if (isEnter && (column.kind === 'linked' || column.kind === 'metric')) tools.openLinks(cardId);
  else if (isEnter && column.kind !== 'text' && column.kind !== 'input') {
    if (column.kind !== 'score' && column.kind !== 'rank') return false;
    onDetails();
  } else if (notch !== null && column.kind === 'votes') tools.vote(cardId, notch);
  else if (column.kind === 'input') return onInputKey(column.input, card[column.input], notch);
  else return false;
  return true;

  function onInputKey(input: CardInput, value: number | null, by: 1 | -1 | null): boolean {
    const digit = latinDigits(event.key);
    if (by !== null) {
      const next = moved(input, value, by);
      if (next !== null) tools.set(cardId, { [input]: next });
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      if (value !== null) tools.set(cardId, { [input]: null });
    } else if (!/^[0-9.٫]$/.test(digit)) return false;
    else if (!LEVELS[input]) {
      onTyped(event.key);
      control.edit(cardId);
    } else if (isWithin(input, Number(digit))) tools.set(cardId, { [input]: Number(digit) });
    return true;
  }
}
