import type { Messages } from '../../i18n/Messages.ts';
import type { Lane } from '../../model/records/lane.ts';

/** What a lane is called: its title, else the name of its kind. */
export const laneName = ({ terms }: Messages, { title, kind }: Pick<Lane, 'title' | 'kind'>): string =>
  title || terms.laneKind[kind];
