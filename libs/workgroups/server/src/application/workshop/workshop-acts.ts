import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import {
  type ActingActor,
  ActOnce,
  appendEvents,
  type AskedAct,
  type WriteTransaction,
} from '@maillage/platform-server';
import { type LoadedWorkshop, WorkshopRepository } from '../../persistence/workshop/workshop.repository.js';
import type { WorkshopToldPayload } from './workshop.events.js';
import { type WorkshopView, workshopView } from './workshop.view.js';

export type Told = Pick<WorkshopToldPayload, 'what'> & Partial<Omit<WorkshopToldPayload, 'what'>>;

/** What all acts on workshops share: done once for a key, answered with the workshop as it now is. */
@Injectable()
export class WorkshopActs {
  constructor(
    private readonly once: ActOnce,
    private readonly workshops: WorkshopRepository,
  ) {}

  /** @param work does the act and answers with the id of the workshop */
  run(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<WorkshopView> {
    return this.once.run(actor, asked, async (transaction) => {
      const row = await this.workshops.one(transaction, actor, await work(transaction));
      if (row === undefined) throw new DomainError('NOT_FOUND');
      return workshopView(row, actor);
    });
  }

  /** What is free goes to the first in line, and each of them is told once, after what else there is to tell. */
  async giveSeats(
    transaction: WriteTransaction,
    actor: ActingActor,
    workshop: LoadedWorkshop,
    before: readonly Told[],
  ): Promise<void> {
    const given = await this.workshops.giveSeats(transaction, workshop);
    const told = given.map((registrationId) => ({ what: 'seatGiven' as const, registrationId }));
    await this.tell(transaction, actor, workshop, [...before, ...told]);
  }

  async tell(
    transaction: WriteTransaction,
    { organisationId: tenantId }: Pick<ActingActor, 'organisationId'>,
    { id: workshopId, tenantId: organiserId, at: occurredAt }: LoadedWorkshop,
    told: readonly Told[],
  ): Promise<void> {
    const events = told.map((one) => {
      const payload: WorkshopToldPayload = {
        ...{ workshopId, organiserId, registrationId: null, leaving: null, reason: null, ...one },
      };
      return { name: 'workshopTold' as const, tenantId, payload, occurredAt };
    });
    await appendEvents(transaction, events);
  }
}
