import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SegmentedScale } from './SegmentedScale.tsx';

const OPTIONS = [
  { value: 1, label: '1', hint: 'cosmetic' },
  { value: 2, label: '2', hint: 'minor' },
];

describe('SegmentedScale', () => {
  it('is a named radio group whose options say what they mean', () => {
    render(<SegmentedScale label="Severity" value={2} options={OPTIONS} onChange={() => undefined} />);
    expect(screen.getByRole('radiogroup', { name: 'Severity' })).toBeVisible();
    expect(screen.getByRole('radio', { name: '2, minor' })).toBeChecked();
  });
  it('chooses by pointer and by keyboard', async () => {
    const onChange = vi.fn();
    render(<SegmentedScale label="Severity" value={null} options={OPTIONS} onChange={onChange} />);
    await userEvent.click(screen.getByRole('radio', { name: '1, cosmetic' }));
    expect(onChange).toHaveBeenLastCalledWith(1);
  });
  it('takes the choice away by choosing it again or by Delete, where that is allowed', async () => {
    const onChange = vi.fn();
    render(<SegmentedScale label="Severity" value={2} options={OPTIONS} onChange={onChange} clearable />);
    await userEvent.click(screen.getByRole('radio', { name: '2, minor' }));
    expect(onChange).toHaveBeenLastCalledWith(null);
    await userEvent.keyboard('{Delete}');
    expect(onChange).toHaveBeenCalledTimes(2);
  });
  it('keeps the choice otherwise', async () => {
    const onChange = vi.fn();
    render(<SegmentedScale label="Severity" value={2} options={OPTIONS} onChange={onChange} />);
    await userEvent.click(screen.getByRole('radio', { name: '2, minor' }));
    await userEvent.keyboard('{Delete}');
    expect(onChange).not.toHaveBeenCalled();
  });
});
