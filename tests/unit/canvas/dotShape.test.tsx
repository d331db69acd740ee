import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DotShape } from '../../../src/canvas/matrix/DotShape.tsx';
import { newRow } from '../../../src/model/newRow.ts';
import type { Card } from '../../../src/model/records/card.ts';

function drawn(fields: Partial<Card>, radius = 8) {
  const card = newRow('cards', { id: 'c', order: 'a0', ...fields });
  const { container } = render(<DotShape card={card} radius={radius} />);
  const filled = container.querySelector<SVGElement>('[fill-opacity]');
  return { shape: filled?.tagName, filling: Number(filled?.getAttribute('fill-opacity')) };
}

test('MTX-10: a pain is a disc, an opportunity a diamond', () => {
  expect(drawn({ kind: 'pain' }).shape).toBe('circle');
  expect(drawn({ kind: 'opportunity' }).shape).toBe('path');
});

test('MTX-10: confidence fills it; hollow where nobody has said, and none is not the same as 0', () => {
  const fillings = [null, 0, 50, 100].map((confidence) => drawn({ kind: 'pain', confidence }).filling);
  expect(fillings[0]).toBe(0);
  expect(fillings).toEqual(fillings.toSorted((a, b) => a - b));
  expect(new Set(fillings).size).toBe(4);
  expect(fillings[3]).toBe(1);
});
