import { type Selection, selection } from 'd3-selection';

// The build takes this module for `d3-transition` and `d3-interpolate` (vite.config.ts), which React Flow needs only
// where it is given a `duration` or zooms on a double click. Both are not used: our own glide moves the view
// (docs/adr/0026). What is left is what React Flow and d3-zoom call all the time: “end a transition if there is one”.

const unused = (): never => {
  throw new Error('Invariant: React Flow’s animations are not in the build; a Glide moves the view');
};

/** Ends a running transition of an element: there is none. */
export const interrupt = (): void => undefined;

/** Only named by what would hand them to a transition. */
export const interpolate = unused;
export const interpolateZoom = unused;

Object.assign(selection.prototype, {
  interrupt(this: Selection<Element, unknown, null, undefined>) {
    return this;
  },
  transition: unused,
});
