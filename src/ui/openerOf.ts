/**
 * The control that focus should go back to. A menu item goes away with its menu, so for one it is the control that
 * opened the menu (which the menu is labelled by).
 */
export function openerOf(active: Element | null): HTMLElement | null {
  const triggerId = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const opener = triggerId ? document.getElementById(triggerId) : active;
  return opener instanceof HTMLElement && opener !== document.body ? opener : null;
}
