import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { InLanguage } from '../../tests/unit/InLanguage.tsx';
import { NumberField } from './NumberField.tsx';

const field = (language: 'en' | 'fa', value: number | null, onChange: (value: number | null) => void) =>
  render(
    <InLanguage language={language}>
      <NumberField label="Impact" value={value} min={1} max={5} onChange={onChange} />
    </InLanguage>,
  );

describe('NumberField (LANG-5)', () => {
  it('takes Persian digits on Enter', async () => {
    const onChange = vi.fn();
    field('en', null, onChange);
    await userEvent.type(screen.getByRole('textbox', { name: 'Impact' }), '۲٫۵{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(2.5);
  });
  it('shows the value in the digits of the language', () => {
    field('fa', 3, () => undefined);
    expect(screen.getByRole('textbox')).toHaveValue('۳');
  });
  it('says what is wanted and takes nothing that is out of limits', async () => {
    const onChange = vi.fn();
    field('en', 3, onChange);
    const input = screen.getByRole('textbox');
    await userEvent.clear(input);
    await userEvent.type(input, '9{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Write a number from 1 to 5.');
    expect(input).toBeInvalid();
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(input).toHaveValue('3');
  });
  it('takes an emptied field for "not known"', async () => {
    const onChange = vi.fn();
    field('en', 3, onChange);
    await userEvent.clear(screen.getByRole('textbox'));
    await userEvent.tab();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(null);
  });
});
