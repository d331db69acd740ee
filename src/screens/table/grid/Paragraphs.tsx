import type { ReactNode } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { paragraphDirection } from '../../../lib/direction.ts';
import { mapDirection } from '../../../model/queries.ts';
import type { TextDirection } from '../../../model/scales.ts';
import styles from './LaneGrid.module.css';

/** A text of the document, each paragraph in its own direction. */
export function Paragraphs({ text, stored }: { readonly text: string; readonly stored: TextDirection }): ReactNode {
  const side = useSessionState((state) => mapDirection(state.doc));
  return text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no identity but its place
    <span key={index} className={styles.paragraph} dir={paragraphDirection(line, stored, side)}>
      {line}
    </span>
  ));
}
