import type { BoundCommands } from './boundCommands.ts';

/** What a command of the form `setX({ …, patch })` can set. */
export type PatchOf<Name extends keyof BoundCommands> = Parameters<BoundCommands[Name]>[0] extends {
  readonly patch: infer Patch;
}
  ? Patch
  : never;
