import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { InLanguage } from '../../tests/unit/InLanguage.tsx';
import { Button } from './Button.tsx';
import { useToast } from './ToastContext.ts';
import { ToastProvider } from './ToastProvider.tsx';

function Deleter({ onUndo }: { readonly onUndo: () => void }) {
  const toast = useToast();
  return <Button onClick={() => toast({ message: 'Deleted', action: { label: 'Undo', run: onUndo } })}>Delete</Button>;
}

describe('toasts', () => {
  it('say a result politely and offer to take it back, once', async () => {
    const onUndo = vi.fn();
    render(
      <InLanguage language="en">
        <ToastProvider>
          <Deleter onUndo={onUndo} />
        </ToastProvider>
      </InLanguage>,
    );
    const region = screen.getByRole('region', { name: 'Notifications' });
    const said = document.querySelector('[aria-live=polite]');
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(region).toHaveTextContent('Deleted');
    // The words of the buttons are no part of the result.
    expect(said).toHaveTextContent(/^Deleted$/);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
    expect(region).not.toHaveTextContent('Deleted');
  });

  it('go when their action would mean something else', async () => {
    let end: () => void = () => undefined;
    function Remover() {
      const toast = useToast();
      const untilStale = (listener: () => void) => {
        end = listener;
        return () => undefined;
      };
      return (
        <Button onClick={() => toast({ message: 'Gone', action: { label: 'Undo', run: () => undefined, untilStale } })}>
          Remove
        </Button>
      );
    }
    render(
      <InLanguage language="en">
        <ToastProvider>
          <Remover />
        </ToastProvider>
      </InLanguage>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(screen.getByRole('region')).toHaveTextContent('Gone');
    act(() => end());
    expect(screen.getByRole('region')).not.toHaveTextContent('Gone');
  });

  it('LIB-14: a newer one about the same takes the place of the older, and of no other', async () => {
    function Mover() {
      const toast = useToast();
      return (
        <>
          <Button onClick={() => toast({ message: 'In the bin', about: 'a' })}>Bin</Button>
          <Button onClick={() => toast({ message: 'Another', about: 'b' })}>Other</Button>
          <Button onClick={() => toast({ message: 'Back again', about: 'a' })}>Restore</Button>
        </>
      );
    }
    render(
      <InLanguage language="en">
        <ToastProvider>
          <Mover />
        </ToastProvider>
      </InLanguage>,
    );
    for (const name of ['Bin', 'Other', 'Restore']) await userEvent.click(screen.getByRole('button', { name }));
    const region = screen.getByRole('region');
    expect(region).toHaveTextContent('Another');
    expect(region).toHaveTextContent('Back again');
    expect(region).not.toHaveTextContent('In the bin');
  });
});
