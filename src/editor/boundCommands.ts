import type { allCommands } from '../commands/allCommands.ts';
import type { Command } from '../commands/Command.ts';

type AllCommands = typeof allCommands;

/**
 * How a bound command is run. `mergeKey` joins it with the one before of the same key into one undo step (typing in
 * one field); when it takes back exactly what that one did (a new card that was left empty), no step is left.
 */
export interface RunOptions {
  readonly mergeKey?: string;
}

/** Every command as a plain function. */
export type BoundCommands = {
  readonly [Name in keyof AllCommands]: AllCommands[Name] extends Command<infer Args, infer Outcome>
    ? (args: Args, options?: RunOptions) => Outcome
    : never;
};
