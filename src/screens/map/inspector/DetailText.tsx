import type { ComponentProps, ReactNode } from 'react';
import { useTyped } from '../../../editor/useTyped.ts';
import { TextField } from '../../../ui/TextField.tsx';

/** A text of the document in its field; the letters do not wait for the map, see `useTyped`. */
export function DetailText({ value, onChange, ...field }: ComponentProps<typeof TextField>): ReactNode {
  const [shown, type] = useTyped(value, onChange);
  return <TextField {...field} value={shown} onChange={type} />;
}
