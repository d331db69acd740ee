import type { ComponentProps, ReactNode } from 'react';
import { useStore } from 'zustand';
import { HeaderField } from '../../../canvas/headers/HeaderField.tsx';
import type { Session } from '../../../editor/Session.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { classNames } from '../../../lib/classNames.ts';
import type { Id } from '../../../model/id.ts';
import { MoreButton } from '../../cardTable/MoreButton.tsx';
import parts from '../../cardTable/parts.module.css';
import { useTableControl } from '../../cardTable/TableControl.ts';
import { useStop } from '../../cardTable/useStop.ts';
import styles from './LaneGrid.module.css';

interface HeaderStopProps extends Pick<ComponentProps<'th'>, 'colSpan' | 'rowSpan' | 'scope' | 'className' | 'style'> {
  readonly kind: 'stage' | 'step' | 'lane';
  readonly id: Id;
  readonly placeKey: string;
  /** What it is called to assistive technology. */
  readonly name: string;
  readonly title: string;
  /** Whether the title is only a stand-in for a missing one. */
  readonly untitled: boolean;
  /** Where a thing has several headers, only one of them asks for its title. */
  readonly isFirst?: boolean;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** The header of a stage, step or lane: chosen by a click, renamed in its place, with a button for its menu. */
export function HeaderStop(props: HeaderStopProps): ReactNode {
  const { kind, id, placeKey, name, title, untitled, isFirst = true, before, after, className, ...cell } = props;
  const session = useSession();
  const control = useTableControl();
  const { canvas } = useMessages();
  const tabIndex = useStop(placeKey);
  const isHere = useStore(
    control.standing,
    ({ key }) => key === placeKey || (isFirst && !control.isHeaderOf(key, kind, id)),
  );
  const editing = useSessionState((state) => state.editingId === id) && isHere;
  const selected = useSessionState(({ selection }) => selection.kind === kind && selection.id === id);
  return (
    <th
      {...cell}
      className={classNames(styles.header, className)}
      tabIndex={tabIndex}
      aria-label={name}
      data-place={placeKey}
      data-selected={selected || undefined}
      {...{ [`data-${kind}-id`]: id }}
      onClick={(event) => {
        if (!(event.target instanceof Element && event.target.closest('button, input')))
          control.standOn({ key: placeKey, column: control.columnOf(placeKey) });
      }}
      onDoubleClick={() => control.edit(id)}
    >
      <div className={styles.headerInside}>
        {before}
        {editing ? (
          <HeaderField
            scrolls
            className={parts.field}
            label={canvas.rename(name)}
            stored={untitled ? '' : title}
            standIn={title}
            onType={(text) => rename(session, kind, id, text)}
            onEnd={(byKey) => {
              session.closeUndoGroup();
              if (session.store.getState().editingId === id) session.setState({ editingId: null });
              if (byKey) control.focus();
            }}
          />
        ) : (
          <span className={classNames(styles.title, untitled && styles.blank)} dir="auto" title={title}>
            {title}
          </span>
        )}
        {!editing && after}
        {!editing && <MoreButton name={title} target={{ kind, id }} />}
      </div>
    </th>
  );
}

function rename(session: Session, kind: HeaderStopProps['kind'], id: Id, title: string): void {
  const change = { id, patch: { title } };
  const options = { mergeKey: `${kind} ${id} title` };
  if (kind === 'stage') session.edit.setStage(change, options);
  else if (kind === 'step') session.edit.setStep(change, options);
  else session.edit.setLane(change, options);
}
