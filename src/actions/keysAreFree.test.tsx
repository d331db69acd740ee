import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keysAreFree } from './keysAreFree.ts';

/** What keysAreFree says of a key pressed on an element. */
function freeOn(element: Element, init: KeyboardEventInit = {}): boolean {
  let isFree = false;
  const listen = (event: KeyboardEvent): void => {
    isFree = keysAreFree(event);
  };
  document.addEventListener('keydown', listen);
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', bubbles: true, ...init }));
  document.removeEventListener('keydown', listen);
  return isFree;
}

test('MAP-12: keys are free on the page, on buttons and on check boxes', () => {
  render(
    <>
      <button type="button">Go</button>
      <input type="checkbox" aria-label="Box" />
    </>,
  );
  expect(freeOn(document.body)).toBe(true);
  expect(freeOn(screen.getByRole('button'))).toBe(true);
  expect(freeOn(screen.getByRole('checkbox'))).toBe(true);
});

test('MAP-12: keys belong to the text while somebody types', () => {
  render(
    <>
      <input type="text" aria-label="Line" />
      <textarea aria-label="Paragraph" />
      <select aria-label="List" />
    </>,
  );
  expect(freeOn(screen.getByLabelText('Line'))).toBe(false);
  expect(freeOn(screen.getByLabelText('Paragraph'))).toBe(false);
  expect(freeOn(screen.getByLabelText('List'))).toBe(false);
});

test('MAP-12: keys belong to the input method while a word is composed', () => {
  expect(freeOn(document.body, { isComposing: true })).toBe(false);
  expect(freeOn(document.body, { key: 'Process' })).toBe(false);
  expect(freeOn(document.body, { keyCode: 229 })).toBe(false);
});

test('MAP-12: keys belong to an open dialog or menu', () => {
  render(
    <>
      <dialog open>
        <button type="button">In the dialog</button>
      </dialog>
      <div role="menu">
        <button type="button">In the menu</button>
      </div>
    </>,
  );
  expect(freeOn(screen.getByText('In the dialog'))).toBe(false);
  expect(freeOn(screen.getByText('In the menu'))).toBe(false);
});
