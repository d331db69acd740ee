import { useMemo } from 'react';
import type { ActionContext } from '../../../actions/ActionContext.ts';
import { undo } from '../../../actions/historyActions.ts';
import { typeAhead } from '../../../actions/typeAhead.ts';
import { usePreferencesStore } from '../../../editor/PreferencesContext.tsx';
import { useServices } from '../../../editor/Services.tsx';
import { useSession } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { useToast } from '../../../ui/ToastContext.ts';

type FromScreen = Pick<ActionContext, 'screen' | 'surface' | 'view' | 'open' | 'showPanel' | 'announce'>;

const navigate = (href: string): void => {
  location.hash = href;
};

/** What the actions of this screen need, gathered from the contexts round it. */
export function useMakeActionContext({ screen, surface, view, open, showPanel, announce }: FromScreen): ActionContext {
  const session = useSession();
  const services = useServices();
  const preferences = usePreferencesStore();
  const i18n = useI18n();
  const showToast = useToast();
  return useMemo(() => {
    const context: ActionContext = {
      session,
      services,
      preferences,
      i18n,
      screen,
      surface,
      view,
      open: (opening) => {
        typeAhead();
        open(opening);
      },
      showPanel: (panel, way) => {
        if (panel === 'find' || panel === 'capture') typeAhead();
        showPanel(panel, way);
      },
      announce,
      navigate,
      toast: (message, options) =>
        showToast(
          options?.undo
            ? {
                message,
                action: {
                  label: i18n.messages.mapScreen.toast.undo,
                  run: () => undo.run(context),
                  untilStale: session.onStaleUndo,
                },
              }
            : { message },
        ),
    };
    return context;
  }, [session, services, preferences, i18n, screen, surface, view, open, showPanel, announce, showToast]);
}
