import { createContext, useContext } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { MenuTarget, ScreenPoint } from '../editor/MenuTarget.ts';
import type { CellFocus, Session } from '../editor/Session.ts';
import type { CanvasTool } from '../editor/ViewControl.ts';
import type { I18n } from '../i18n/I18nContext.tsx';
import { assert } from '../lib/assert.ts';
import type { Emitter } from '../lib/emitter.ts';
import type { Id } from '../model/id.ts';
import type { FarLayer } from './far/FarLayer.ts';
import type { Way } from './keys/Way.ts';
import type { NearSet } from './near/NearSet.ts';
import type { MapViewport } from './view/MapViewport.ts';

export interface CellRef {
  readonly laneId: Id;
  readonly stepId: Id;
}

/** What React hands to the parts of the canvas that are not React. Read at the time of use: it may change. */
export interface CanvasSurroundings {
  readonly i18n: I18n;
  readonly announce: (sentence: string) => void;
  readonly onOpenMenu: (target: MenuTarget, point: ScreenPoint) => void;
}

/** Cards in hand by keys. */
export interface KeyMove {
  readonly active: boolean;
  readonly start: () => void;
  readonly step: (way: Way) => void;
  readonly drop: () => void;
  readonly cancel: () => void;
}

/** The parts of one mounted map canvas, and where they meet. */
export interface CanvasCore {
  readonly session: Session;
  readonly viewport: MapViewport;
  readonly near: NearSet;
  /** Null while nothing is in the page. */
  readonly far: FarLayer | null;
  readonly region: HTMLElement | null;
  /** Whether the painter shows the headers, because the view moves; their elements stay where they were. */
  readonly headersPainted: boolean;
  /** The elements show the headers again, and are to be put where the view is. */
  readonly headersShown: Emitter<void>;
  /** Has the elements show the headers although the view moves, until it moves the next time. */
  readonly uncoverHeaders: () => void;
  readonly i18n: I18n;
  readonly surroundings: { readonly current: CanvasSurroundings };
  readonly moveMode: KeyMove;
  readonly tool: CanvasTool;
  readonly toolChanged: Emitter<void>;
  /** The cell under the pointer. */
  readonly hoveredCell: StoreApi<{ readonly cell: CellRef | null }>;
  /** Says a result to assistive technology. */
  readonly say: (sentence: string) => void;
  readonly setTool: (tool: CanvasTool) => void;
  readonly hoverCell: (cell: CellRef | null) => void;
  /** Shows a column from its top, as far as the view does not show it. */
  readonly showStep: (stepId: Id) => void;
  /** Puts the keyboard on a card or cell, and shows it. */
  readonly standOn: (focus: CellFocus) => void;
  /** Puts the keyboard on the map: where it stood, on the selected card, or on the first one. */
  readonly enter: () => void;
  /** Gives the map the keyboard where it stood; without such a place the map as a whole, until a key walks into it. */
  readonly comeBack: () => void;
  /** Gives the browser's focus to the place where the keyboard stands. False: its element is not there (yet). */
  readonly focusCurrent: () => boolean;
}

const Context = createContext<CanvasCore | null>(null);
export const CanvasCoreProvider = Context.Provider;

export function useCanvasCore(): CanvasCore {
  const core = useContext(Context);
  assert(core, 'parts of the canvas stand inside MapCanvas');
  return core;
}
