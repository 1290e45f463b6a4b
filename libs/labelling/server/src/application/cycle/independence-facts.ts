import type { AuditedOrganisation, IndependenceFacts } from '@maillage/labelling-domain';
import type { CourseRow } from '../../persistence/cycle/course.row.js';

export function auditedOf({ tenantId, regionalId, organisation }: CourseRow): AuditedOrganisation {
  return { organisationId: tenantId, regionalId, regionCodes: organisation.regionCodes };
}

/** The days of the audit when they are known, else the day of today. */
export function independenceFacts(
  { auditFrom, auditTo, today }: Pick<CourseRow, 'auditFrom' | 'auditTo' | 'today'>,
  unionId: string,
  lastAuditorIds: readonly string[],
): IndependenceFacts {
  const from = auditFrom ?? today;
  return { from, to: auditTo ?? from, unionId, lastAuditorIds };
}
