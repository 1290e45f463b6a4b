import { AbilityBuilder, createMongoAbility, subject } from '@casl/ability';
import type { Capability } from '@maillage/network-contract';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, declareAbility } from '@maillage/platform-server';

export type ReportAction = 'fill' | 'send' | 'askCorrections' | 'close';

export const capabilityOfReportAction = {
  fill: 'writeApplications',
  send: 'writeApplications',
  askCorrections: 'writeApplications',
  close: 'depositApplications',
} as const satisfies Record<ReportAction, Capability>;

/** What the ability looks at in a report. */
export interface ReportSubject {
  readonly leadId: string;
  /** The lead applicant and its partners. */
  readonly readers: readonly string[];
}

/** Each organisation of a project fills its own share of a report; its lead applicant asks for corrections and closes. */
export const reportAbility = declareAbility({
  subject: 'ProjectReport',
  table: 'calls.report',
  columns: {
    leadId: { column: 'report.lead_id', type: 'uuid' },
    readers: { column: 'report.readers', type: 'uuid', isArray: true },
  },
  of: (actor) => {
    const { can, build } = new AbilityBuilder(createMongoAbility);
    const open = (actions: readonly ReportAction[]) =>
      actions.filter((action) => actor.capabilities.has(capabilityOfReportAction[action]));
    const own = open(['fill', 'send']);
    const leading = open(['askCorrections', 'close']);
    if (own.length > 0) can(own, 'ProjectReport', { readers: { $in: [actor.organisationId] } });
    if (leading.length > 0) can(leading, 'ProjectReport', { leadId: actor.organisationId });
    return build();
  },
});

/** @throws DomainError FORBIDDEN when the report is none of the organisation's, or not its to consolidate */
export function demandOnReport(actor: ActingActor, action: ReportAction, { leadId, readers }: ReportSubject): void {
  if (reportAbility.of(actor).can(action, subject('ProjectReport', { leadId, readers }))) return;
  throw new DomainError('FORBIDDEN', { reason: 'notYourReport', act: action, role: actor.role });
}
