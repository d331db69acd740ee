import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { InLanguage } from '../../tests/unit/InLanguage.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { TextField } from './TextField.tsx';

function Page({ language }: { readonly language: 'en' | 'fa' }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <InLanguage language={language}>
      <Button onClick={() => setIsOpen(true)}>Rename</Button>
      {isOpen && (
        <Dialog title="Rename map" onClose={() => setIsOpen(false)}>
          <TextField label="Title" value="" onChange={() => undefined} autoFocus />
        </Dialog>
      )}
    </InLanguage>
  );
}

describe('Dialog', () => {
  it('is named by its title, takes the focus in and gives it back', async () => {
    render(<Page language="en" />);
    await userEvent.click(screen.getByRole('button', { name: 'Rename' }));
    expect(screen.getByRole('dialog', { name: 'Rename map' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Rename' })).toHaveFocus();
  });
  it('names its close button in the language of the interface', async () => {
    render(<Page language="fa" />);
    await userEvent.click(screen.getByRole('button', { name: 'Rename' }));
    expect(screen.getByRole('button', { name: 'بستن' })).toBeVisible();
  });
});
