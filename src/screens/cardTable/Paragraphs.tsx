import type { ReactNode } from 'react';
import { type Direction, paragraphDirection } from '../../lib/direction.ts';
import type { TextDirection } from '../../model/scales.ts';
import styles from './parts.module.css';

interface ParagraphsProps {
  readonly text: string;
  readonly stored: TextDirection;
  /** The direction of the map. */
  readonly side: Direction;
}

/** A text of the document, each paragraph in its own direction. */
export function Paragraphs({ text, stored, side }: ParagraphsProps): ReactNode {
  return text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no identity but its place
    <span key={index} className={styles.paragraph} dir={paragraphDirection(line, stored, side)}>
      {line}
    </span>
  ));
}
