import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { typeAhead } from './typeAhead.ts';

let ran: string[] = [];
const runs = ({ key }: KeyboardEvent): void => void ran.push(key);
beforeEach(() => {
  ran = [];
  document.addEventListener('keydown', runs);
});
afterEach(() => document.removeEventListener('keydown', runs));

function Field() {
  const [text, setText] = useState('');
  const [lines, setLines] = useState<readonly string[]>([]);
  const add = (): void => {
    setLines([...lines, text]);
    setText('');
  };
  return (
    <>
      <input
        aria-label="Find"
        // biome-ignore lint/a11y/noAutofocus: as fields do that were asked for
        autoFocus
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={({ key }) => key === 'Enter' && add()}
      />
      <output>{lines.join(', ')}</output>
    </>
  );
}

test('MAP-12: what is typed before the field that was asked for is there is written into it, and runs nothing', async () => {
  typeAhead();
  await userEvent.keyboard('shop');
  expect(ran).toEqual([]);
  render(<Field />);
  await waitFor(() => expect(screen.getByLabelText('Find')).toHaveValue('shop'));
  await userEvent.keyboard(' 2');
  expect(screen.getByLabelText('Find')).toHaveValue('shop 2');
});

test('MAP-12: lines that are entered before are entered one by one', async () => {
  typeAhead();
  await userEvent.keyboard('one{Enter}two{Enter}th');
  render(<Field />);
  await waitFor(() => expect(screen.getByLabelText('Find')).toHaveValue('th'));
  expect(screen.getByRole('status')).toHaveTextContent('one, two');
});

test('MAP-12: keys are free again once the field has the keyboard, after Escape and after a press', async () => {
  typeAhead();
  render(<Field />);
  act(() => screen.getByLabelText('Find').blur());
  await userEvent.keyboard('a');
  typeAhead();
  await userEvent.keyboard('b{Escape}c');
  typeAhead();
  await userEvent.click(document.body);
  await userEvent.keyboard('d');
  expect(ran).toEqual(['a', 'Escape', 'c', 'd']);
});

test('MAP-12: a dialog without a field has its own keys', async () => {
  render(
    <dialog open aria-label="Sure?">
      <button type="button">Yes</button>
    </dialog>,
  );
  typeAhead();
  act(() => screen.getByRole('button').focus());
  await userEvent.keyboard('y');
  expect(ran).toEqual(['y']);
});

test('MAP-12: shortcuts go on, and somebody who is typing goes on typing', async () => {
  typeAhead();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(ran).toEqual(['Control', 'z']);
  render(<Field />);
  typeAhead();
  await userEvent.keyboard('x');
  expect(screen.getByLabelText('Find')).toHaveValue('x');
});
