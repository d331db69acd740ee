import type { ReactNode } from 'react';
import type { FixInput } from '../../actions/check/fixes.ts';
import { painsNear } from '../../actions/check/painsNear.ts';
import { stageName } from '../../actions/names/stageName.ts';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { type I18n, useI18n } from '../../i18n/I18nContext.tsx';
import type { Finding } from '../../model/check/Finding.ts';
import type { Doc } from '../../model/Doc.ts';
import { stagesOf } from '../../model/queries.ts';
import { CHANNELS, EVIDENCE } from '../../model/scales.ts';
import { wordsInUse } from '../../model/wordsInUse.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DateField } from '../map/inspector/DateField.tsx';

interface FixFieldProps {
  readonly label: string;
  readonly input: FixInput | 'count';
  readonly finding: Finding;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

type Options = readonly { readonly value: string; readonly label: string }[];

/** Pains of the nearest columns: more would be a list to get lost in. */
const MOST_PAINS = 60;

function optionsOf(i18n: I18n, doc: Doc, input: FixInput | 'count', targetId: string): Options | null {
  const { terms } = i18n.messages;
  switch (input) {
    case 'channel':
      return CHANNELS.map((value) => ({ value, label: terms.channel[value] }));
    case 'evidence':
      return EVIDENCE.map((value) => ({ value, label: `${terms.evidence[value]}: ${terms.evidenceHint[value]}` }));
    case 'stage':
      return stagesOf(doc).map((stage) => ({ value: stage.id, label: stageName(i18n.messages, stage) }));
    case 'pain':
      return painsNear(doc, targetId)
        .slice(0, MOST_PAINS)
        .map(({ id, text }) => ({ value: id, label: text || terms.untitled }));
    default:
      return null;
  }
}

/** The field that a fix asks for. */
export function FixField({ label, input, finding, value, onChange }: FixFieldProps): ReactNode {
  const i18n = useI18n();
  const doc = useSessionState((state) => state.doc);
  const options = optionsOf(i18n, doc, input, finding.targetId);
  if (input === 'day') return <DateField label={label} value={value} onChange={(day) => onChange(day ?? '')} />;
  if (input === 'pain' && options?.length === 0) return <p>{i18n.messages.check.noPains}</p>;
  if (options !== null) {
    const none = { value: '', label: i18n.messages.inspector.notSet };
    return (
      <Select label={label} value={value} options={value === '' ? [none, ...options] : options} onChange={onChange} />
    );
  }
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      {...(input === 'owner' ? { suggestions: wordsInUse(doc.cards).owners } : {})}
    />
  );
}
