import { useLayoutEffect, useRef } from 'react';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useCanvasCore } from '../CanvasCore.ts';
import { cssVars } from '../cssVars.ts';
import { AddLaneButton, AddStageButton } from './AddButtons.tsx';
import { forwardToPane } from './forwardToPane.ts';
import { HandOffHeader } from './HandOffHeader.tsx';
import { HeatHeader } from './HeatHeader.tsx';
import { wholePixels } from './headerPlaces.ts';
import { LaneHeader } from './LaneHeader.tsx';
import { placeHeaders } from './placeHeaders.ts';
import { StageHeader } from './StageHeader.tsx';
import { StepHeader } from './StepHeader.tsx';
import styles from './StickyHeaders.module.css';
import { stickyPlaces } from './stickyPlaces.ts';

/** The titles of stages, steps and lanes. They stay in sight and keep their size; the view moves them by style alone. */
export function StickyHeaders({ onAddLane }: { readonly onAddLane: () => void }) {
  const core = useCanvasCore();
  const { viewport } = core;
  const root = useRef<HTMLDivElement>(null);
  const columns = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLDivElement>(null);
  const corner = useRef<HTMLDivElement>(null);
  const layout = useSessionState((state) => state.layout);
  const { height, stageHeight } = layout.header;
  const { width } = layout.laneHeader;

  useLayoutEffect(() => {
    const place = () => {
      if (core.headersPainted || !root.current || !columns.current || !lanes.current || !corner.current) return;
      const view = viewport.view();
      const strips = stickyPlaces(layout, view, viewport.size());
      const { top, side } = strips;
      columns.current.style.transform = `translate(${wholePixels(view.x)}px, ${top}px)`;
      lanes.current.style.transform = `translate(${side}px, ${wholePixels(view.y)}px)`;
      corner.current.style.transform = `translate(${side}px, ${top}px)`;
      placeHeaders({ columns: columns.current, lanes: lanes.current }, layout, view, strips);
    };
    place();
    // Not with the store: the headers of a new layout are there only when they are rendered, which comes before paint.
    const offViewport = viewport.subscribe(place);
    const offShown = core.headersShown.on(place);
    return () => {
      offViewport();
      offShown();
    };
  }, [core, viewport, layout]);

  useLayoutEffect(() => (root.current ? forwardToPane(root.current) : undefined), []);

  return (
    <div
      ref={root}
      className={styles.root}
      data-headers=""
      style={cssVars({ '--strip': `${height}px`, '--side': `${width}px` })}
    >
      <div ref={lanes} className={styles.lanes}>
        {layout.heat && <HeatHeader strip={layout.heat} columns={layout.columns} side={layout.direction} />}
        {layout.handOffs && <HandOffHeader strip={layout.handOffs} columns={layout.columns} side={layout.direction} />}
        {layout.lanes.map((lane) => (
          <LaneHeader key={lane.laneId} box={lane} count={layout.lanes.length} side={layout.direction} />
        ))}
        <AddLaneButton y={layout.height} onAddLane={onAddLane} />
      </div>
      <div ref={columns} className={styles.columns}>
        {layout.stages.map((stage) => (
          <StageHeader key={stage.stageId} box={stage} count={layout.stages.length} height={stageHeight} />
        ))}
        {layout.columns.map((column) => (
          <StepHeader key={column.stepId} box={column} top={stageHeight} height={height - stageHeight} />
        ))}
        <AddStageButton layout={layout} />
      </div>
      <div ref={corner} className={styles.corner} />
    </div>
  );
}
