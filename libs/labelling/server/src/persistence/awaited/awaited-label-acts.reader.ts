import { Injectable } from '@nestjs/common';
import type { ActingActor, ReadTransaction } from '@maillage/platform-server';
import { dayOfUnionAt } from '../day-of-union.sql.js';

export const awaitedLabelKinds = [
  'answerEntrusted',
  'finishAssessment',
  'sendEvidence',
  'answerFindings',
  'renew',
  'review',
  'help',
  'admit',
  'assignAuditors',
  'putOnAgenda',
  'planAudit',
  'audit',
  'writeReport',
  'closeContradiction',
  'readFiles',
] as const;
/** What the labelling awaits from somebody, in the order in which a cycle goes. */
export type AwaitedLabelKind = (typeof awaitedLabelKinds)[number];

export interface AwaitedLabelActRow {
  readonly kind: AwaitedLabelKind;
  /** The cycle that it is about; of a commission, its session. */
  readonly subjectId: string;
  readonly organisationName: string;
  /** How many criteria, documents, points or files. */
  readonly count: number;
  /** The day, when there is one. */
  readonly dueOn: string | null;
}

const name = `(select card.name from network.organisation_card card where card.id = cycle.tenant_id)`;
const writing = `('registered', 'selfAssessment', 'regionalReview', 'deferred')`;

const endOfAnswers = dayOfUnionAt('cycle.contradictory_until');

interface Awaited {
  readonly kind: AwaitedLabelKind;
  /** The capability without which nobody is asked. */
  readonly capability: string;
  /** Rows of subject, name, count and day; $1 is the person, $2 the organisation. */
  readonly sql: string;
}

const ofOrganisation: readonly Awaited[] = [
  {
    kind: 'answerEntrusted',
    capability: 'answerAssessment',
    sql: `select cycle.id, ${name}, count(*)::int, cycle.finish_by
      from labelling.answer join labelling.cycle on cycle.id = answer.cycle_id
      where answer.assignee_id = $1 and answer.tenant_id = $2 and answer.status is null and answer.excluded is null
        and cycle.state in ${writing} group by cycle.id, cycle.tenant_id, cycle.finish_by`,
  },
  {
    kind: 'finishAssessment',
    capability: 'leadAssessment',
    sql: `select cycle.id, ${name}, greatest(cycle.applicable - cycle.answered, 0), cycle.finish_by from labelling.cycle
      where cycle.tenant_id = $2 and cycle.state in ('registered', 'selfAssessment')`,
  },
  {
    kind: 'sendEvidence',
    capability: 'leadAssessment',
    sql: `select cycle.id, ${name}, count(*)::int, min(request.awaited_on)
      from labelling.evidence_request request join labelling.cycle on cycle.id = request.cycle_id
      where request.tenant_id = $2 and request.fulfilled_at is null and cycle.is_open group by cycle.id, cycle.tenant_id`,
  },
  {
    kind: 'answerFindings',
    capability: 'leadAssessment',
    sql: `select cycle.id, ${name}, count(*)::int, ${endOfAnswers}
      from labelling.finding join labelling.cycle on cycle.id = finding.cycle_id
      where finding.tenant_id = $2 and finding.state = 'notified' and cycle.state = 'contradictoryPhase'
      group by cycle.id, cycle.tenant_id, cycle.contradictory_until`,
  },
  {
    kind: 'renew',
    capability: 'leadAssessment',
    sql: `select label.cycle_id, (select card.name from network.organisation_card card where card.id = label.tenant_id), 1,
        label.valid_until
      from labelling.label where label.tenant_id = $2 and label.state = 'valid' and label.valid_until < ${dayOfUnionAt()} + 270
        and not exists (select from labelling.cycle renewal where renewal.tenant_id = label.tenant_id
          and renewal.framework_id = label.framework_id and renewal.kind = 'renewal' and renewal.is_open)`,
  },
];

const inState = (states: string, more = ''): string =>
  `select cycle.id, ${name}, 1, null::date from labelling.cycle where cycle.state in (${states}) and cycle.tenant_id <> $2 ${more}`;

const ofThoseAbove: readonly Awaited[] = [
  {
    kind: 'review',
    capability: 'accompanyLabelling',
    sql: inState(`'regionalReview'`, `and $3 = 'regionalAssociation'`),
  },
  {
    kind: 'help',
    capability: 'accompanyLabelling',
    sql: `select cycle.id, ${name}, 1, null::date from labelling.cycle
      where cycle.help = 'asked' and cycle.is_open and cycle.tenant_id <> $2 and $3 = 'regionalAssociation'`,
  },
  { kind: 'admit', capability: 'steerLabelling', sql: inState(`'applied'`) },
  { kind: 'assignAuditors', capability: 'steerLabelling', sql: inState(`'admissible'`) },
  {
    kind: 'putOnAgenda',
    capability: 'steerLabelling',
    sql: inState(`'reportFinal', 'deferred', 'appealed'`, `and cycle.kind in ('initial', 'renewal')`),
  },
];

/** A visit has its first day, the answers to a report their last; a report has none. */
const audited = (states: string, dueOn = 'cycle.audit_from'): string => `select cycle.id, ${name}, 1, ${dueOn}
  from labelling.cycle join labelling.cycle_access access on access.cycle_id = cycle.id and access.tenant_id = cycle.tenant_id
  where access.person_id = $1 and access.through_id = $2 and access.access_right = 'audit' and access.closed_at is null
    and cycle.state in (${states})`;

const ofGuests: readonly Awaited[] = [
  { kind: 'planAudit', capability: 'auditLabels', sql: audited(`'auditorsAssigned'`) },
  { kind: 'audit', capability: 'auditLabels', sql: audited(`'planSent', 'auditInProgress'`) },
  { kind: 'writeReport', capability: 'auditLabels', sql: audited(`'reportDraft'`, 'null::date') },
  { kind: 'closeContradiction', capability: 'auditLabels', sql: audited(`'contradictoryPhase'`, endOfAnswers) },
  {
    kind: 'readFiles',
    capability: 'sitOnCommission',
    sql: `select session.id, session.title, count(item.id)::int, session.held_on
      from labelling.commission_session session
      join labelling.commission_item item on item.tenant_id = session.tenant_id and item.session_id = session.id
      where session.state = 'convened' and session.tenant_id = $2 and item.withdrawn_at is null and item.decided_at is null
      group by session.id, session.title, session.held_on`,
  },
];

const all = [...ofOrganisation, ...ofThoseAbove, ...ofGuests];

/** One statement: what the actor has no capability for is not asked, what it does not see is not there. */
const awaited = {
  name: 'labelling.awaited',
  text: `select found.kind, found."subjectId", found."organisationName", found.count, found."dueOn"::text as "dueOn" from (${all
    .map(
      ({ kind, sql }, index) =>
        `select ${index} as place, '${kind}' as kind, asked.* from (${sql}) asked ("subjectId", "organisationName", count, "dueOn")
          where '${kind}' = any ($4::text[])`,
    )
    .join(' union all ')}) found order by found."dueOn" nulls last, found.place, found."organisationName" limit 100`,
};

@Injectable()
export class AwaitedLabelActsReader {
  of(reads: ReadTransaction, actor: ActingActor): Promise<AwaitedLabelActRow[]> {
    const kinds = all.filter(({ capability }) => actor.capabilities.has(capability)).map(({ kind }) => kind);
    const asked = [actor.personId, actor.organisationId, actor.organisationKind, kinds];
    return reads.rows<AwaitedLabelActRow>(awaited, asked);
  }
}
