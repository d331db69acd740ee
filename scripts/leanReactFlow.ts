import type { Plugin } from 'vite';

const PURE = '/* @__PURE__ */ ';

/**
 * What React Flow brings along that no screen of ours can show, and how its code says so. Each must be found as often
 * as stated: a new version that says it otherwise stops the build (docs/adr/0026).
 */
const UNUSED: readonly { readonly what: string; readonly code: RegExp; readonly instead: string; times?: number }[] = [
  // Only React's tools read them, but they keep the minimap, the controls and the background in the build.
  { what: 'names of components', code: /^\w+\.displayName = '\w+';$/gm, instead: '', times: 21 },
  // Calls without any effect, as far as nobody takes what they make.
  { what: 'makers of edges', code: /(?<=^const \w+ = )(?=create\w+Edge\()/gm, instead: PURE, times: 10 },
  { what: 'a maker of handles', code: /(?=fixedForwardRef\(HandleComponent\))/g, instead: PURE },
  // Every node and edge of ours has a type of our own.
  { what: 'its own kinds of nodes', code: /(?<=^const builtinNodeTypes = )\{[^}]*\}/gm, instead: '{}' },
  { what: 'its own kinds of edges', code: /(?<=^const builtinEdgeTypes = )\{[^}]*\}/gm, instead: '{}' },
  // Links are drawn by gestures of ours (canvas/gestures), and their ends stay where they are.
  { what: 'ends to drag', code: /, isReconnectable && \(jsx\(EdgeUpdateAnchors, \{[^}]*\}\)\)/g, instead: '' },
  { what: 'a line that is being drawn', code: /, jsx\(ConnectionLineWrapper, \{[^}]*\}\)/g, instead: '' },
];

/** Leaves out of the build what of React Flow is never shown. Development runs with all of it. */
export function leanReactFlow(): Plugin {
  return {
    name: 'lean-react-flow',
    apply: 'build',
    transform: {
      filter: { id: /\/@xyflow\/react\/dist\/esm\/index\.m?js$/ },
      handler(code) {
        let lean = code;
        for (const { what, code: unused, instead, times = 1 } of UNUSED) {
          const found = lean.match(unused)?.length ?? 0;
          if (found !== times) this.error(`React Flow has ${what} ${found} times, not ${times}: see docs/adr/0026`);
          lean = lean.replace(unused, instead);
        }
        return { code: lean, map: null };
      },
    },
  };
}
