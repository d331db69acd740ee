import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { Rect } from '../../layout/Layout.ts';
import styles from './Empathy.module.css';

export type HeadFlowNode = Node<{ readonly rect: Rect }, 'head'>;

/** The outline round what goes on inside the persona's head. */
export const HeadNode = memo(function HeadNode({ data: { rect } }: NodeProps<HeadFlowNode>) {
  return <span aria-hidden="true" className={styles.head} style={{ width: rect.width, height: rect.height }} />;
});
