import type { EmpathyNote } from '../../model/records/empathyNote.ts';

/** The fields of a note that are set as they are; its place and its card have commands of their own. */
export type NotePatch = Partial<Pick<EmpathyNote, 'text' | 'direction' | 'evidence' | 'sources'>>;
export const NOTE_FIXED: readonly string[] = ['id', 'personaId', 'section', 'order', 'cardId', 'extra'];
