import { Injectable } from '@nestjs/common';
import { DomainError, isDay, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, StampSource, type WriteTransaction } from '@maillage/platform-server';
import { cycleLimits } from '@maillage/labelling-domain';
import { AuditorReader } from '../../persistence/cycle/auditor.reader.js';
import * as statements from '../../persistence/cycle/auditor.statements.js';
import { cyclePolicies } from '../../policy/cycle.policies.js';
import type { AuditorAsked, LeavingAsked } from './asked-acts.js';
import { type AuditorView, auditorView } from './auditor.view.js';
import { CourseActs } from './course-acts.js';

/** Who may be asked to audit: people who hold a seat of auditor at the union, with a qualification that ends. */
@Injectable()
export class KeepAuditors {
  constructor(
    private readonly acts: CourseActs,
    private readonly auditors: AuditorReader,
    private readonly stamps: StampSource,
  ) {}

  enter(actor: ActingActor, input: AuditorAsked): Promise<AuditorView> {
    const asked = { operation: 'enterAuditor', policy: cyclePolicies.enterAuditor, input };
    return this.acts.run(actor, asked, async (transaction) => {
      demandQualification(input);
      const name = await this.nameOf(transaction, actor, input.personId);
      const at = await this.stamps.after(transaction);
      const { personId, kind, qualifiedOn, qualifiedUntil, mostAudits } = input;
      const qualification = [kind, qualifiedOn, qualifiedUntil, mostAudits];
      const [known] = await transaction.rows<{ id: string }>(statements.renewAuditor, [
        ...[actor.organisationId, personId, ...qualification],
      ]);
      const id = known?.id ?? newId(at);
      if (known === undefined) {
        const entered = [id, actor.organisationId, personId, name, ...qualification, at, actor.name];
        await transaction.rows(statements.enterAuditor, entered);
      }
      return this.view(transaction, actor, id);
    });
  }

  leave(actor: ActingActor, input: LeavingAsked): Promise<AuditorView> {
    const asked = { operation: 'leaveAuditor', policy: cyclePolicies.leaveAuditor, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const view = await this.view(transaction, actor, input.auditorId);
      if (view.auditsAtWork > 0) throw new DomainError('auditorStillAudits', { count: view.auditsAtWork });
      const at = await this.stamps.after(transaction);
      await transaction.rows(statements.leaveAuditor, [view.id, actor.organisationId, at]);
      return view;
    });
  }

  private async nameOf(transaction: WriteTransaction, actor: ActingActor, personId: string): Promise<string> {
    const [person] = isId(personId)
      ? await transaction.rows<{ name: string; hasSeat: boolean }>(statements.personToEnter, [
          ...[personId, actor.organisationId],
        ])
      : [];
    if (person === undefined) throw new DomainError('NOT_FOUND');
    if (!person.hasSeat) throw new DomainError('auditorHasNoSeat', { person: person.name });
    return person.name;
  }

  private async view(transaction: WriteTransaction, actor: ActingActor, id: string): Promise<AuditorView> {
    const row = await this.auditors.one(transaction, actor, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return auditorView(row);
  }
}

function demandQualification({ qualifiedOn, qualifiedUntil, mostAudits }: AuditorAsked): void {
  const holds = isDay(qualifiedOn) && isDay(qualifiedUntil) && qualifiedOn < qualifiedUntil;
  if (!holds) throw new DomainError('qualificationDatesWrong', { qualifiedOn, qualifiedUntil });
  if (mostAudits < 1 || mostAudits > cycleLimits.mostAudits) {
    throw new DomainError('INVALID_INPUT', { field: 'mostAudits', min: 1, max: cycleLimits.mostAudits });
  }
}
