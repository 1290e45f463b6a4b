import { Injectable } from '@nestjs/common';
import { demand, DomainError } from '@maillage/platform-kernel';
import type { ActingActor, WriteTransaction } from '@maillage/platform-server';
import { type CycleSide, moveFinding, mustLookFrom, sideOfFindingAct } from '@maillage/labelling-domain';
import { CourseRepository } from '../../persistence/cycle/course.repository.js';
import type { CourseRow, FindingRow } from '../../persistence/cycle/course.row.js';
import { cyclePolicies } from '../../policy/cycle.policies.js';
import type { FindingAsked } from './asked-acts.js';
import { AuditFileReader } from './audit-file.reader.js';
import type { AuditFileView } from './audit-file.view.js';
import { CourseActs } from './course-acts.js';
import { type CourseView, courseView } from './course.view.js';

/** What is said of a finding before the report is final, and what becomes of it after. */
@Injectable()
export class Findings {
  constructor(
    private readonly acts: CourseActs,
    private readonly courses: CourseRepository,
    private readonly files: AuditFileReader,
  ) {}

  respond(actor: ActingActor, input: FindingAsked): Promise<CourseView> {
    const asked = { operation: 'respondToFinding', policy: cyclePolicies.respondToFinding, input };
    return this.acts.run(actor, asked, async (transaction) =>
      courseView(await this.moved(transaction, actor, 'organisation', input), actor),
    );
  }

  followUp(actor: ActingActor, input: FindingAsked): Promise<CourseView> {
    const asked = { operation: 'followUpFinding', policy: cyclePolicies.followUpFinding, input };
    return this.acts.run(actor, asked, async (transaction) =>
      courseView(await this.moved(transaction, actor, 'union', input), actor),
    );
  }

  reply(actor: ActingActor, input: FindingAsked): Promise<AuditFileView> {
    const asked = { operation: 'replyToFinding', policy: cyclePolicies.replyToFinding, input };
    return this.acts.run(actor, asked, async (transaction) =>
      this.files.of(transaction, actor, await this.moved(transaction, actor, 'auditor', input)),
    );
  }

  /** The instant is taken after the lock: an answer that waited for it comes when it gets it. */
  private async moved(
    transaction: WriteTransaction,
    actor: ActingActor,
    side: CycleSide,
    { findingId, act, text = null }: FindingAsked,
  ): Promise<CourseRow> {
    const cycleId = await this.courses.cycleOfFinding(transaction, findingId);
    const cycle = await this.courses.lockFor(transaction, actor, side, cycleId);
    demand(mustLookFrom(sideOfFindingAct[act], [side]));
    const finding = cycle.findings.find(({ id }) => id === findingId);
    if (finding === undefined) throw new DomainError('NOT_FOUND');
    const { state } = moveFinding(finding, act, cycle, { text, at: cycle.now });
    const told = { text: text?.trim() ?? '', by: actor.name, at: cycle.now };
    return this.courses.note(transaction, cycle, { moved: [spokenOf({ ...finding, state }, side, told)] });
  }
}

function spokenOf(
  finding: FindingRow,
  side: CycleSide,
  { text, by, at }: { readonly text: string; readonly by: string; readonly at: Date },
): FindingRow {
  const instant = at.toISOString();
  const isOurs = side === 'organisation';
  const said = text === '' ? (isOurs ? finding.response : finding.reply) : text;
  return isOurs
    ? { ...finding, response: said, respondedBy: by, respondedAt: instant }
    : { ...finding, reply: said, repliedBy: by, repliedAt: instant };
}
