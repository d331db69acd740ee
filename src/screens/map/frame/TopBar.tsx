import { type ReactNode, Suspense } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { exportJourney } from '../../../actions/appActions.ts';
import { commandName } from '../../../actions/commandName.ts';
import { openFilter, openFind } from '../../../actions/findActions.ts';
import { redo, undo } from '../../../actions/historyActions.ts';
import { showDetails } from '../../../actions/viewActions.ts';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { type JourneyScreen, journeyHref, LIBRARY_HREF } from '../../../lib/route.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { TabNav } from '../../../ui/TabNav.tsx';
import { lazyCheckCount } from '../lazyParts.ts';
import { ActionButton } from './ActionButton.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { ScreenHeading } from './ScreenHeading.tsx';
import { TitleField } from './TitleField.tsx';
import styles from './TopBar.module.css';
import { useWhenIdle } from './useWhenIdle.ts';

const { Part: CheckCount } = lazyCheckCount;

interface TopBarProps {
  readonly screen: JourneyScreen;
}

/** The one bar of a journey's screens: where am I, is it kept, what else is there. */
export function TopBar({ screen }: TopBarProps): ReactNode {
  const messages = useMessages();
  const words = messages.mapScreen;
  const context = useActionContext();
  const id = useSessionState((state) => state.doc.journey.id);
  const undoLabel = useSessionState((state) => state.undoLabel);
  const redoLabel = useSessionState((state) => state.redoLabel);
  const isIdle = useWhenIdle();
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <a href={LIBRARY_HREF} className={styles.back} aria-label={words.back} title={words.back}>
          <Icon name="back" />
        </a>
        <ScreenHeading screen={screen} />
        <TitleField />
        <SaveStatus />
      </div>
      <div className={styles.views}>
        <TabNav
          label={words.views}
          tabs={[
            { href: journeyHref(id), label: words.view.map, current: screen === '' },
            { href: journeyHref(id, 'empathy'), label: words.view.empathy, current: screen === 'empathy' },
            { href: journeyHref(id, 'table'), label: words.view.table, current: screen === 'table' },
            {
              href: journeyHref(id, 'evidence'),
              label: messages.inspector.section.evidence,
              current: screen === 'evidence',
            },
            { href: journeyHref(id, 'priorities'), label: words.view.priorities, current: screen === 'priorities' },
            {
              href: journeyHref(id, 'check'),
              label: words.view.check,
              current: screen === 'check',
              badge: isIdle && (
                <Suspense>
                  <CheckCount />
                </Suspense>
              ),
            },
          ]}
        />
      </div>
      <div className={styles.end}>
        <div className={styles.roomy}>
          <ActionButton action={undo} name={words.undo(commandName(messages, undoLabel))} />
          <ActionButton action={redo} name={words.redo(commandName(messages, redoLabel))} />
          <Button variant="primary" icon="export" onClick={() => exportJourney.run(context)}>
            {messages.common.export}
          </Button>
        </div>
        {(screen === '' || screen === 'table') && (
          <>
            <ActionButton action={openFind} name={messages.find.bar} />
            <ActionButton action={openFilter} name={messages.find.filter.title} />
          </>
        )}
        {screen !== 'compare' && screen !== 'check' && <ActionButton action={showDetails} />}
        <MoreMenu />
      </div>
    </header>
  );
}
