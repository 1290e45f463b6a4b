import type { PlannedShare, ProjectPlan, ToldShare } from '@maillage/calls-domain';
import type { Answers } from '@maillage/forms-domain';
import { type ReportedPart, toldIn } from './report-form.js';

interface KeptPart {
  readonly plan: Pick<ProjectPlan, 'indicators' | 'accounts'>;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly leadId: string;
}

interface PlannedFor {
  readonly targets: Readonly<Record<string, number>>;
  readonly planned: Readonly<Record<string, number>>;
}

/** What a report asks of one organisation. */
export function partOf(
  { plan, startsOn, endsOn, leadId }: KeptPart,
  { targets, planned }: PlannedFor,
  organisationId: string,
): ReportedPart {
  return { plan, startsOn, endsOn, targets, planned, side: organisationId === leadId ? 'lead' : 'partner' };
}

export function plannedShareOf(organisationId: string, { targets, planned }: PlannedFor): PlannedShare {
  return { organisationId, targets: new Map(Object.entries(targets)), planned: new Map(Object.entries(planned)) };
}

export function toldShareOf(organisationId: string, answers: Answers): ToldShare {
  return { organisationId, ...toldIn(answers) };
}
