import { finding } from '../Finding.ts';
import { isDepartment } from '../isDepartment.ts';
import type { StageRule } from '../Rule.ts';

/** The customer lives through a purchase, not through a sales department. Stages have no kind, so their words count. */
export const stageNamedAfterDepartment: StageRule = ({ id, title }) =>
  isDepartment(title) ? finding('stageNamedAfterDepartment', id) : null;
