import type { Direction } from '../lib/direction.ts';
import type { IconName } from '../lib/icons.ts';
import type { HeatLevel } from '../model/heat/heatOf.ts';
import type { Id } from '../model/id.ts';
import type { Card } from '../model/records/card.ts';
import type { CardKind, LaneKind } from '../model/scales.ts';

// The geometry of a map, in CSS pixels at zoom 1, origin at the top left, x to the right, already mirrored for maps
// that run right to left. The canvas, the thumbnails and the picture exporters all draw exactly this.

/** Text styles; layout/fonts.ts gives each its CSS font and line height. */
export type FontKey = 'card' | 'meta' | 'metaStrong' | 'lane' | 'stage' | 'step' | 'title';

/** What a mark means; a theme gives each its colour. */
export type Tone =
  | 'ink'
  | 'ink2'
  | 'ink3'
  | 'accent'
  | `kind-${CardKind}`
  | `emotion${-2 | -1 | 0 | 1 | 2}`
  | `severity${0 | 1 | 2 | 3 | 4}`
  | `color-${string}`;

/** One line of text, drawn as it stands. `x` is its LEFT edge, whole pixels, also for right-to-left text. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly direction: Direction;
  readonly font: FontKey;
  readonly tone: Tone;
}

export interface IconMark {
  readonly icon: IconName;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly tone: Tone;
}

export interface ImageMark {
  readonly assetId: Id;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is written in a box, relative to the box's top left corner. */
export interface Marks {
  readonly texts: readonly TextRun[];
  readonly icons: readonly IconMark[];
}

/**
 * A card in its cell. `x` is relative to the left edge of its step's column, `y` to the top of its lane, so that a
 * lane that grows moves the lanes below without touching their cards. `rectOfCard` gives map coordinates.
 */
export interface CardBox {
  readonly id: Id;
  readonly card: Card;
  readonly laneId: Id;
  readonly stepId: Id;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `point`: an emotion card in an emotion lane, drawn as a dot of the curve with its words beside it. */
  readonly shape: 'card' | 'point';
  /** Of a point: peak, valley or end of its curve, drawn as a full dot at every size. */
  readonly isMarked: boolean;
  /** Colour of the bar at the card's start side, or of the dot. */
  readonly barTone: Tone;
  /** Side of the bar. */
  readonly barSide: 'left' | 'right';
  /** Border: assumed and proposed statements look so. */
  readonly border: 'solid' | 'dashed' | 'dotted';
  readonly marks: Marks;
  readonly image: ImageMark | null;
}

export interface ColumnBox {
  readonly stepId: Id;
  readonly stageId: Id;
  /** Place in time, from 0. */
  readonly index: number;
  readonly x: number;
  readonly width: number;
  /** The step's title, relative to (x, header row of steps). Empty for a collapsed stage. */
  readonly marks: Marks;
}

export interface StageBox {
  readonly stageId: Id;
  readonly index: number;
  readonly x: number;
  readonly width: number;
  readonly collapsed: boolean;
  readonly tone: Tone;
  /** Title, timing pill, relative to (x, 0). */
  readonly marks: Marks;
  /** The rounded outline round the timing word, relative to (x, 0). */
  readonly pill: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
}

export interface CellBox {
  readonly laneId: Id;
  readonly stepId: Id;
  /** Cards whose step this is, in order; `y` grows within each track. */
  readonly cards: readonly CardBox[];
}

/** What people remember of a journey; its end may be its peak or its valley. */
export type CurveRole = 'peak' | 'valley' | 'end' | 'peakEnd' | 'valleyEnd';

export interface CurvePoint {
  readonly cardId: Id;
  /** Map x; y relative to the lane. */
  readonly x: number;
  readonly y: number;
  readonly score: number;
  /** Words of the score, e.g. "+2". */
  readonly label: string;
  readonly role: CurveRole | null;
}

/** One persona's emotion curve: monotone between its points (Fritsch–Carlson). */
export interface EmotionCurve {
  readonly personaId: Id | null;
  readonly tone: Tone;
  /** Dash pattern in pixels; empty = solid. No two personas share colour and dash. */
  readonly dash: readonly number[];
  readonly points: readonly CurvePoint[];
  /** Cubic Bézier segments: [x0,y0, x1,y1, x2,y2, x3,y3], y relative to the lane. */
  readonly segments: readonly (readonly [number, number, number, number, number, number, number, number])[];
}

export interface LaneBox {
  readonly laneId: Id;
  readonly index: number;
  readonly kind: LaneKind;
  /** Its own title, or the name of its kind; whole, whatever the header has room for. */
  readonly title: string;
  readonly y: number;
  readonly height: number;
  readonly collapsed: boolean;
  /** Icon, title, number of cards, legend of the curves; relative to (layout.laneHeader.x, y). */
  readonly header: Marks;
  /** One for each column, in the order of time. */
  readonly cells: readonly CellBox[];
  readonly curves: readonly EmotionCurve[];
  /** y (relative to the lane) of the scores +2, 0 and −2; null where the lane has no curve. */
  readonly scale: { readonly top: number; readonly middle: number; readonly bottom: number } | null;
}

/** The pain of one column; `x` is in map coordinates, marks and bar are relative to (x, strip). */
export interface HeatCell {
  readonly stepId: Id;
  readonly x: number;
  readonly width: number;
  /** How bad the worst is; null: nothing is scored. Its colour is the tone of that severity. */
  readonly level: HeatLevel | null;
  readonly marks: Marks;
  readonly bar: Rect | null;
  /** Everything that the cell says, for assistive technology; empty: no pain. */
  readonly words: string;
}

/** The strip below the header that shows where it hurts. */
export interface HeatStrip {
  readonly y: number;
  readonly height: number;
  /** Icon and title, relative to (layout.laneHeader.x, y). */
  readonly header: Marks;
  /** One for each column, in the order of time. */
  readonly cells: readonly HeatCell[];
}

/** A line of a service blueprint, above a lane. */
export interface BlueprintLine {
  readonly kind: 'interaction' | 'visibility' | 'internalInteraction';
  /** Map y. */
  readonly y: number;
  readonly label: TextRun;
}

/** A link between two placed cards, as a curve in map coordinates. */
export interface LinkPath {
  readonly linkId: Id;
  readonly fromId: Id;
  readonly toId: Id;
  readonly curve: readonly [number, number, number, number, number, number, number, number];
  /** Direction in which the arrow head points, radians. */
  readonly angle: number;
  readonly label: TextRun | null;
  readonly dash: readonly number[];
}

/** What changes for the customer on the way into one column. */
export interface HandOffCell {
  readonly stepId: Id;
  readonly x: number;
  readonly width: number;
  /** Icons and words, relative to (x, strip.y). */
  readonly marks: Marks;
  /** Map x of the line down the map; null where nothing changes between the columns. */
  readonly lineX: number | null;
  /** The same in words, to be heard; empty where nothing changes. */
  readonly words: string;
}

/** The strip above the lanes that tells where the customer changes hands or medium. */
export interface HandOffStrip {
  readonly y: number;
  readonly height: number;
  /** Names of the rows, relative to (layout.laneHeader.x, y). */
  readonly header: Marks;
  /** One for each column, in the order of time. */
  readonly cells: readonly HandOffCell[];
}

export interface Layout {
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
  /** The stage row and the step row, at the top over the whole width. */
  readonly header: { readonly stageHeight: number; readonly stepHeight: number; readonly height: number };
  /** The column of lane titles: at the left edge, or at the right one when the map runs right to left. */
  readonly laneHeader: { readonly x: number; readonly width: number };
  /** In the order of time (in a right-to-left map x falls). */
  readonly columns: readonly ColumnBox[];
  readonly stages: readonly StageBox[];
  /** Null: not asked for. */
  readonly heat: HeatStrip | null;
  /** Null: not asked for. */
  readonly handOffs: HandOffStrip | null;
  /** From top to bottom; hidden lanes are left out. */
  readonly lanes: readonly LaneBox[];
  readonly blueprintLines: readonly BlueprintLine[];
  readonly cards: ReadonlyMap<Id, CardBox>;
  readonly links: readonly LinkPath[];
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
