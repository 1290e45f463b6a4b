import { Injectable } from '@nestjs/common';
import {
  linkMustBeSafe,
  moveWorkshop,
  newTimeMustBeToCome,
  workshopTermsMustHold,
  type WorkshopAct,
  type WorkshopTerms,
} from '@maillage/workgroups-domain';
import { demand, DomainError, isBlank, refused } from '@maillage/platform-kernel';
import { type ActingActor, stampOf, type WriteTransaction } from '@maillage/platform-server';
import { GroupOfWorkshopReader } from '../../persistence/workshop/group-of-workshop.reader.js';
import {
  type KeptWorkshop,
  type LoadedWorkshop,
  WorkshopRepository,
} from '../../persistence/workshop/workshop.repository.js';
import { workshopPolicies } from '../../policy/workshop.policies.js';
import type * as asked from './asked.js';
import { WorkshopActs } from './workshop-acts.js';
import { mayPublish, workshopOf, type WorkshopView } from './workshop.view.js';

/** A workshop from its draft to its replay, as who holds it keeps it. */
@Injectable()
export class HoldWorkshop {
  constructor(
    private readonly acts: WorkshopActs,
    private readonly workshops: WorkshopRepository,
    private readonly groups: GroupOfWorkshopReader,
  ) {}

  draft(actor: ActingActor, input: asked.DraftWorkshopAsked): Promise<WorkshopView> {
    const asking = { operation: 'draftWorkshop', policy: workshopPolicies.hold, input };
    return this.acts.run(actor, asking, async (transaction) => {
      const groupId = input.groupId ?? null;
      const around = await this.groups.audienceFor(transaction, actor, groupId);
      const terms = termsOf(input);
      demand(workshopTermsMustHold(terms, 0));
      const audience = terms.band === 'network' ? [] : around;
      return this.workshops.add(transaction, actor.organisationId, {
        ...terms,
        groupId,
        audience,
      });
    });
  }

  edit(actor: ActingActor, input: asked.EditWorkshopAsked): Promise<WorkshopView> {
    return this.holding(actor, 'editWorkshop', input, async (transaction, before) => {
      const terms = termsOf(input);
      demand(workshopTermsMustHold(terms, before.taken));
      demand(newTimeMustBeToCome(workshopOf(before), terms, before.at));
      const around = before.groupAudience.length === 0 ? actor.visible : before.groupAudience;
      const audience = terms.band === 'network' ? [] : around;
      const { workshop, decision } = moveWorkshop(
        { ...keptOf(before), ...terms, audience },
        'edit',
        stampOf(actor, before.at),
      );
      await this.workshops.save(transaction, before, workshop, decision);
      await this.acts.giveSeats(transaction, actor, before, before.state === 'draft' ? [] : [{ what: 'changed' }]);
    });
  }

  publish(actor: ActingActor, input: asked.WorkshopAsked): Promise<WorkshopView> {
    return this.holding(actor, 'publishWorkshop', input, async (transaction, before) => {
      if (!mayPublish(before, actor)) throw new DomainError('FORBIDDEN', { reason: 'notYourGroup', role: actor.role });
      await this.moved(transaction, actor, before, { act: 'publish' });
    });
  }

  closeRegistration(actor: ActingActor, input: asked.WorkshopAsked): Promise<WorkshopView> {
    return this.move(actor, 'closeWorkshopRegistration', 'closeRegistration', input);
  }

  reopenRegistration(actor: ActingActor, input: asked.WorkshopAsked): Promise<WorkshopView> {
    return this.move(actor, 'reopenWorkshopRegistration', 'reopenRegistration', input);
  }

  hold(actor: ActingActor, input: asked.NoteAttendedAsked): Promise<WorkshopView> {
    return this.holding(actor, 'holdWorkshop', input, async (transaction, before) => {
      await this.moved(transaction, actor, before, { act: 'hold' });
      await this.noted(transaction, before, input.registrationIds);
    });
  }

  /** Corrected afterwards, when somebody was missed. */
  noteAttended(actor: ActingActor, input: asked.NoteAttendedAsked): Promise<WorkshopView> {
    return this.holding(actor, 'noteWorkshopAttendance', input, async (transaction, before) => {
      if (before.state !== 'held') throw new DomainError('workshopNotThereYet', { state: before.state });
      await this.noted(transaction, before, input.registrationIds);
    });
  }

  publishReplay(actor: ActingActor, input: asked.PublishReplayAsked): Promise<WorkshopView> {
    return this.holding(actor, 'publishWorkshopReplay', input, async (transaction, before) => {
      const replay = input.replay.trim();
      if (isBlank(replay) || !linkMustBeSafe(replay).can) demand(refused('replayNotHttps'));
      await this.moved(transaction, actor, before, { act: 'publishReplay', replay });
      await this.acts.tell(transaction, actor, before, [{ what: 'replay' }]);
    });
  }

  cancel(actor: ActingActor, input: asked.ReasonedWorkshopAsked): Promise<WorkshopView> {
    return this.holding(actor, 'cancelWorkshop', input, async (transaction, before) => {
      await this.moved(transaction, actor, before, { act: 'cancel', reason: input.reason });
      if (before.state !== 'draft') {
        await this.acts.tell(transaction, actor, before, [{ what: 'cancelled', reason: input.reason.trim() }]);
      }
    });
  }

  private move(
    actor: ActingActor,
    operation: string,
    act: WorkshopAct,
    input: asked.WorkshopAsked,
  ): Promise<WorkshopView> {
    return this.holding(actor, operation, input, (transaction, before) =>
      this.moved(transaction, actor, before, { act }),
    );
  }

  private async moved(
    transaction: WriteTransaction,
    actor: ActingActor,
    before: LoadedWorkshop,
    {
      act,
      reason = null,
      replay = before.replay,
    }: { readonly act: WorkshopAct; readonly reason?: string | null; readonly replay?: string | null },
  ): Promise<void> {
    const { workshop, decision } = moveWorkshop({ ...keptOf(before), replay }, act, stampOf(actor, before.at, reason));
    await this.workshops.save(transaction, before, workshop, decision);
  }

  private async noted(transaction: WriteTransaction, before: LoadedWorkshop, ids: readonly string[]): Promise<void> {
    const seated = before.registrations.filter(({ state }) => state === 'registered').map(({ id }) => id);
    if (ids.some((id) => !seated.includes(id))) throw new DomainError('notRegistered');
    await this.workshops.noteAttended(transaction, before, ids);
  }

  private holding<Input extends asked.WorkshopAsked>(
    actor: ActingActor,
    operation: string,
    input: Input,
    work: (transaction: WriteTransaction, before: LoadedWorkshop) => Promise<void>,
  ): Promise<WorkshopView> {
    return this.acts.run(actor, { operation, policy: workshopPolicies.hold, input }, async (transaction) => {
      const before = await this.workshops.lockFor(transaction, actor, input.workshopId);
      await work(transaction, before);
      return before.id;
    });
  }
}

function termsOf({ title, summary, kind, band, link, capacity, startsAt, endsAt }: WorkshopTerms): WorkshopTerms {
  return { title: title.trim(), summary: summary.trim(), kind, band, link: link.trim(), capacity, startsAt, endsAt };
}

function keptOf(row: LoadedWorkshop): KeptWorkshop {
  return { ...workshopOf(row), audience: row.audience, replay: row.replay };
}
