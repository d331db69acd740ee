import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { InLanguage } from '../../tests/unit/InLanguage.tsx';
import { IconButton } from './IconButton.tsx';
import { Menu } from './Menu.tsx';

describe('Menu', () => {
  it('opens from a named button, shows its keys, runs what is chosen and gives the focus back', async () => {
    const onSelect = vi.fn();
    render(
      <InLanguage language="en">
        <Menu
          trigger={<IconButton icon="more" name="Actions" />}
          entries={[
            { id: 'a', label: 'Rename', shortcut: 'F2', onSelect },
            'separator',
            { id: 'b', label: 'Delete', disabled: true, onSelect: () => undefined },
          ]}
        />
      </InLanguage>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Actions' }));
    const item = await screen.findByRole('menuitem', { name: /Rename/ });
    expect(item).toHaveTextContent('F2');
    expect(screen.getByRole('menuitem', { name: 'Delete' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(item);
    expect(onSelect).toHaveBeenCalledOnce();
    expect(screen.queryByRole('menu')).toBeNull();
    expect(screen.getByRole('button', { name: 'Actions' })).toHaveFocus();
  });
});
