import type { CycleRow } from '../../persistence/assessment/cycle-row.js';
import { figuresChanged } from '../steering/figures-changed.event.js';

/** What steering counts of an organisation follows each move of its assessment. */
export function assessmentMoved({ tenantId, framework }: Pick<CycleRow, 'tenantId' | 'framework'>, at: Date) {
  return figuresChanged(tenantId, { organisationId: tenantId, frameworkId: framework.id }, at);
}
