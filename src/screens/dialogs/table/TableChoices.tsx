import { type ReactNode, useId } from 'react';
import {
  asLaneRows,
  type CleanTable,
  EMOTION_SCALES,
  gridFrame,
  ITEM_ROLES,
  type LaneRole,
  optionsFor,
  TABLE_SHAPES,
  type TableOptions,
} from '../../../actions/paste/tables.ts';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { LANE_KINDS } from '../../../model/scales.ts';
import { Select } from '../../../ui/Select.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import styles from './TableDialog.module.css';

interface TableChoicesProps {
  readonly table: CleanTable;
  readonly options: TableOptions;
  readonly hasNumbers: boolean;
  readonly onOptions: (options: TableOptions) => void;
}

/** Rows or columns that can be matched one by one; the rest of a longer table keeps what was guessed. */
const MOST_MATCHED = 60;

/** How the table is read: its shape, its direction, what its rows or columns are, the scale of feelings. */
export function TableChoices({ table, options, hasNumbers, onOptions }: TableChoicesProps): ReactNode {
  const { messages, formats } = useI18n();
  const { tableDialog: words } = messages;
  const { shape, turned, scale } = options;
  const scaleName = ({ min, max }: { readonly min: number; readonly max: number }): string =>
    words.scaleFromTo(formats.number(min), formats.number(max));
  const shapes = TABLE_SHAPES.filter((one) => one === 'lines' || table.columns > 1);
  return (
    <>
      <Select
        label={words.shapeLabel}
        value={shape}
        options={shapes.map((value) => ({ value, label: words.shape[value] }))}
        onChange={(chosen) => onOptions(optionsFor(table, chosen, turned))}
      />
      {shape === 'grid' && (
        <>
          <Switch
            label={words.turned}
            hint={words.turnedHint}
            checked={turned}
            onChange={(on) => onOptions(optionsFor(table, 'grid', on))}
          />
          <Switch
            label={words.hasSteps}
            checked={options.hasSteps}
            onChange={(on) => {
              // The row of steps is a lane when it is no header: the roles move by one.
              const [, ...rest] = options.laneRoles;
              onOptions({ ...options, hasSteps: on, laneRoles: on ? rest : ['notes', ...options.laneRoles] });
            }}
          />
        </>
      )}
      {hasNumbers && (
        <Select
          label={words.scaleLabel}
          hint={words.scaleHint}
          value={scale ? `${scale.min} ${scale.max}` : ''}
          options={[
            ...(scale ? [] : [{ value: '', label: words.scaleUnknown }]),
            ...EMOTION_SCALES.map((one) => ({ value: `${one.min} ${one.max}`, label: scaleName(one) })),
          ]}
          onChange={(chosen) =>
            onOptions({ ...options, scale: EMOTION_SCALES.find((one) => `${one.min} ${one.max}` === chosen) ?? null })
          }
        />
      )}
      {shape !== 'lines' && <Matching table={table} options={options} onOptions={onOptions} />}
    </>
  );
}

function Matching({ table, options, onOptions }: Omit<TableChoicesProps, 'hasNumbers'>): ReactNode {
  const { messages } = useI18n();
  const { tableDialog: words, terms } = messages;
  const id = useId();
  const isGrid = options.shape === 'grid';
  const titles = isGrid
    ? gridFrame(asLaneRows(table, options.turned), options.hasSteps).lanes.map(({ title }) => title)
    : (table.rows[0] ?? []);
  const laneRoles: readonly { readonly value: LaneRole; readonly label: string }[] = [
    ...LANE_KINDS.filter((kind) => kind !== 'images').map((kind) => ({ value: kind, label: terms.laneKind[kind] })),
    { value: 'goal', label: words.goal },
    { value: 'skip', label: words.skip },
  ];
  const itemRoles = ITEM_ROLES.map((value) => ({ value, label: words.role[value] }));
  const put = <T,>(list: readonly T[], index: number, value: T): readonly T[] =>
    list.map((old, at) => (at === index ? value : old));
  return (
    <details className={styles.matching}>
      <summary>{isGrid ? words.matchLanes : words.matchColumns}</summary>
      <div className={styles.matches} id={id}>
        {titles.slice(0, MOST_MATCHED).map((title, index) => {
          const label = title || words.unnamed(index + 1);
          const key = `${index} ${title}`;
          return isGrid ? (
            <Select
              key={key}
              inline
              label={label}
              value={options.laneRoles[index] ?? 'notes'}
              options={laneRoles}
              onChange={(role) => onOptions({ ...options, laneRoles: put(options.laneRoles, index, role) })}
            />
          ) : (
            <Select
              key={key}
              inline
              label={label}
              value={options.itemRoles[index] ?? 'skip'}
              options={itemRoles}
              onChange={(role) => onOptions({ ...options, itemRoles: put(options.itemRoles, index, role) })}
            />
          );
        })}
      </div>
    </details>
  );
}
