import type { Messages } from '../../i18n/Messages.ts';
import type { Stage } from '../../model/records/stage.ts';

/** What a stage is called: its title, else that it has none, as its header on the map says. */
export const stageName = ({ terms }: Messages, { title }: Pick<Stage, 'title'>): string => title || terms.untitled;
