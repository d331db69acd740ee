import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import type { Source } from '../../../../model/field.ts';
import { SOURCE_KINDS } from '../../../../model/scales.ts';
import { Button } from '../../../../ui/Button.tsx';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { ChoiceField } from '../ChoiceField.tsx';
import { DateField } from '../DateField.tsx';
import { DetailText } from '../DetailText.tsx';
import styles from '../Inspector.module.css';

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly onSet: (sources: readonly Source[]) => void;
  readonly onType: (sources: readonly Source[]) => void;
  readonly onCommit: () => void;
}

const NEW_SOURCE: Source = { kind: 'interview', reference: '', date: null, n: null, quote: '' };

/** Interviews, surveys, tickets… that a statement rests on. */
export function SourceList({ sources, onSet, onType, onCommit }: SourceListProps): ReactNode {
  const messages = useMessages();
  const words = messages.inspector.source;
  const withPatch = (place: number, patch: Partial<Source>): readonly Source[] =>
    sources.map((source, index) => (index === place ? { ...source, ...patch } : source));
  return (
    <>
      {sources.map((source, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sources have no identity but their place
        <fieldset key={index} className={styles.group}>
          <legend className={styles.heading}>{words.title(index + 1)}</legend>
          <div className={styles.row}>
            <div className={styles.grow}>
              <ChoiceField
                label={words.kind}
                value={source.kind}
                choices={SOURCE_KINDS}
                nameOf={(kind) => messages.terms.sourceKind[kind]}
                onChange={(kind) => kind && onSet(withPatch(index, { kind }))}
              />
            </div>
            <IconButton
              icon="delete"
              name={words.remove(index + 1)}
              onClick={() => onSet(sources.filter((_, place) => place !== index))}
            />
          </div>
          <DetailText
            inline
            label={words.reference}
            value={source.reference}
            onChange={(reference) => onType(withPatch(index, { reference }))}
            onCommit={onCommit}
          />
          <DateField label={words.date} value={source.date} onChange={(date) => onSet(withPatch(index, { date }))} />
          <NumberField
            inline
            whole
            min={0}
            label={words.n}
            value={source.n}
            onChange={(n) => onSet(withPatch(index, { n }))}
          />
          <DetailText
            inline
            multiline
            label={words.quote}
            value={source.quote}
            onChange={(quote) => onType(withPatch(index, { quote }))}
            onCommit={onCommit}
          />
        </fieldset>
      ))}
      <div>
        <Button variant="quiet" icon="add" onClick={() => onSet([...sources, NEW_SOURCE])}>
          {words.add}
        </Button>
      </div>
    </>
  );
}
