import { Injectable } from '@nestjs/common';
import type { ActingActor, WriteTransaction } from '@maillage/platform-server';
import { type CycleFacts, independenceOf } from '@maillage/labelling-domain';
import { AuditorReader } from '../../persistence/cycle/auditor.reader.js';
import type { CourseRow } from '../../persistence/cycle/course.row.js';
import { cyclePolicies } from '../../policy/cycle.policies.js';
import type { CycleAsked } from './asked-acts.js';
import { AuditFileReader } from './audit-file.reader.js';
import type { AuditFileView } from './audit-file.view.js';
import { CourseActs } from './course-acts.js';
import { snapshotOf } from './course-snapshot.js';
import { auditedOf, independenceFacts } from './independence-facts.js';

/** The audit begins, when both auditors still are independent, and the visit ends. */
@Injectable()
export class Visit {
  constructor(
    private readonly acts: CourseActs,
    private readonly auditors: AuditorReader,
    private readonly files: AuditFileReader,
  ) {}

  start(actor: ActingActor, input: CycleAsked): Promise<AuditFileView> {
    const asked = { operation: 'startAudit', policy: cyclePolicies.startAudit, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const moved = await this.acts.move(transaction, actor, {
        ...{ act: 'startAudit', cycleId: input.cycleId },
        facts: async (cycle) => ({ dependent: await this.dependentOf(transaction, cycle) }),
        writes: (cycle) => ({
          snapshot: snapshotOf(cycle, 'preAudit', actor.name),
          audit: { startedAt: cycle.now },
        }),
      });
      return this.files.of(transaction, actor, moved);
    });
  }

  finish(actor: ActingActor, input: CycleAsked): Promise<AuditFileView> {
    const asked = { operation: 'finishVisit', policy: cyclePolicies.finishVisit, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const moved = await this.acts.move(transaction, actor, {
        ...{ act: 'finishVisit', cycleId: input.cycleId },
        writes: (cycle) => ({ audit: { finishedAt: cycle.now } }),
      });
      return this.files.of(transaction, actor, moved);
    });
  }

  /** Seats may have been taken since the assignment; qualification and load were looked at then. */
  private async dependentOf(transaction: WriteTransaction, cycle: CourseRow): Promise<CycleFacts['dependent']> {
    const { audit } = cycle;
    if (audit === null) return [];
    const pair = [
      { personId: audit.leadPersonId ?? '', name: audit.leadName ?? '' },
      { personId: audit.secondPersonId ?? '', name: audit.secondName ?? '' },
    ];
    const seats = await this.auditors.seatsOf(
      transaction,
      pair.map(({ personId }) => personId),
    );
    const facts = independenceFacts(cycle, audit.unionId, []);
    return pair.flatMap(({ personId, name }) => {
      const held = { personId, name, auditorId: personId, seats: seats.get(personId) ?? [], ...alwaysQualified };
      const [reason] = independenceOf(held, auditedOf(cycle), facts);
      return reason === undefined ? [] : [{ name, reason }];
    });
  }
}

const alwaysQualified = {
  kind: 'peer' as const,
  ...{ qualifiedOn: '0000-01-01', qualifiedUntil: '9999-12-31' },
  ...{ mostAudits: 1, auditsAtWork: 0, auditsDone: 0 },
};
