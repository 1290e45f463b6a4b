import { statesOfReviewing } from '@maillage/calls-domain';
import { dayOfUnion } from '../calls.sql.js';
import { type AwaitedOf, endOf } from './awaited-of.js';

/** Days before a report is due from which it is awaited. */
const reportDays = 30;

const reports = `calls.report join calls.call on call.tenant_id = report.tenant_id and call.id = report.call_id
    where report.stopped_at is null
      and not exists (select from calls.report_closing closing where closing.report_id = report.id)`;

/** Corrections that were asked after the share of the organisation was sent last. */
const correctionAsked = (
  organisation: string,
  sentAt: string,
): string => `exists (select from calls.report_correction correction
        where correction.report_id = report.id and correction.organisation_id = ${organisation} and correction.asked_at > ${sentAt})`;

const isAwaitedOf = (organisation: string): string => `not exists (select from calls.report_share share
        where share.report_id = report.id and share.tenant_id = ${organisation} and share.sent_at is not null
          and not ${correctionAsked('share.tenant_id', 'share.sent_at')})`;

const states = statesOfReviewing.map((state) => `'${state}'`).join(', ');

/** What is awaited of those whose project is retained, and of whoever reviews. */
export const awaitedOfProjects = {
  signAgreement: {
    capability: 'signOffApplications',
    rows: `select ours.id, ours.title, ours.call, 1, ${endOf(`(select min(payment.due_on) from calls.payment
        where payment.award_id = award.id and payment.condition = 'signature' and payment.paid_on is null
          and payment.withdrawn_at is null)`)}
      from ours join calls.award on award.lead_id = $1 and award.application_id = ours.id
      where award.state in ('agreementSent', 'amended', 'reporting') and not exists (select from calls.agreement_signature signature
        where signature.award_id = award.id and signature.tenant_id = award.lead_id
          and signature.agreement_number = award.agreement_number)`,
  },
  fillReport: {
    capability: 'writeApplications',
    rows: `select report.id, report.title, call.title, 1, ${endOf('report.due_on')} from ${reports}
      and exists (select from calls.report_plan own where own.report_id = report.id and own.organisation_id = $1
        and own.ended_at is null)
      and (report.due_on <= ${dayOfUnion} + ${reportDays}
        or exists (select from calls.report_share share where share.report_id = report.id and share.tenant_id = $1
          and ${correctionAsked('share.tenant_id', 'share.sent_at')}))
      and ${isAwaitedOf('$1')}`,
  },
  consolidateReport: {
    capability: 'depositApplications',
    rows: `select report.id, report.title, call.title, 1, ${endOf('report.due_on')} from ${reports}
      and report.lead_id = $1 and not exists (select from calls.report_plan own where own.report_id = report.id
        and own.ended_at is null and ${isAwaitedOf('own.organisation_id')})`,
  },
  review: {
    capability: 'readCalls',
    rows: `select assignment.id, application.title, call.title, 1, ${endOf('assignment.due_on')}
      from calls.review_assignment assignment
      join calls.application on application.tenant_id = assignment.lead_id and application.id = assignment.application_id
      join calls.call on call.tenant_id = assignment.tenant_id and call.id = assignment.call_id
      where assignment.person_id = $2 and assignment.through_id = $1 and assignment.ended_at is null
        and call.state in (${states}) and not exists (select from calls.review
          where review.coordinator_id = assignment.tenant_id and review.assignment_id = assignment.id
            and review.given_at is not null)`,
  },
} as const satisfies Readonly<Record<string, AwaitedOf>>;
