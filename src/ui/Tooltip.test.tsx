import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Tooltip } from './Tooltip.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a control that comes under a resting pointer shows no tooltip until the pointer moves', () => {
  render(
    <Tooltip text="Close details">
      <button type="button">x</button>
    </Tooltip>,
  );
  const control = screen.getByRole('button');
  fireEvent.pointerEnter(control, { pointerType: 'mouse' });
  act(() => vi.advanceTimersByTime(2000));
  expect(screen.queryByText('Close details')).not.toBeInTheDocument();
  fireEvent.pointerMove(control, { pointerType: 'mouse' });
  act(() => vi.advanceTimersByTime(2000));
  expect(screen.getByText('Close details')).toBeInTheDocument();
  fireEvent.pointerDown(control);
  expect(screen.queryByText('Close details')).not.toBeInTheDocument();
});
