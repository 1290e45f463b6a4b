import { Injectable } from '@nestjs/common';
import { type ApplicantAct, type ApplicationChange, moveApplication } from '@maillage/calls-domain';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, type AskedAct, stampOf, type WriteTransaction } from '@maillage/platform-server';
import { ApplicationReader } from '../../persistence/application/application.reader.js';
import { ApplicationRepository, type LockedApplication } from '../../persistence/application/application.repository.js';
import { applicationOf, factsOf } from './application-facts.js';
import { type ApplicationView, applicationView } from './application.view.js';
import type { MoveApplicationAsked } from './asked.js';

/** What an act changes in an application beside its state. */
export type KeptChanges = Partial<
  Pick<LockedApplication, 'signOffAskedBy' | 'signedOffBy' | 'deposits' | 'readers' | 'parties'>
>;

/** What all acts of those who apply share: done once for a key, answered with the application as it now is. */
@Injectable()
export class ApplicationActs {
  constructor(
    private readonly once: ActOnce,
    private readonly applications: ApplicationRepository,
    private readonly reader: ApplicationReader,
  ) {}

  /** @param work does the act and answers with the id of the application */
  run(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<ApplicationView> {
    return this.once.run(actor, asked, async (transaction) => {
      const row = await this.reader.one(transaction, await work(transaction));
      if (row === undefined) throw new DomainError('NOT_FOUND');
      return applicationView(row, actor);
    });
  }

  /** An act that moves an application, which nobody else can write meanwhile. */
  move(
    actor: ActingActor,
    asked: AskedAct & { readonly input: MoveApplicationAsked },
    act: ApplicantAct,
    also: (moved: Moved) => KeptChanges | Promise<KeptChanges> = () => ({}),
  ): Promise<ApplicationView> {
    return this.run(actor, asked, async (transaction) => {
      const { applicationId, reason = null } = asked.input;
      const locked = await this.applications.lockFor(transaction, actor, act, applicationId);
      const facts = factsOf(locked, locked.terms);
      const change = moveApplication(applicationOf(locked), act, stampOf(actor, locked.at, reason), { facts });
      const changes = await also({ transaction, locked, change });
      await this.applications.save(transaction, { ...locked, ...change.application, ...changes }, change.decision);
      return locked.id;
    });
  }
}

export interface Moved {
  readonly transaction: WriteTransaction;
  readonly locked: LockedApplication;
  readonly change: ApplicationChange;
}
