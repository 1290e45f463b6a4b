import { Injectable } from '@nestjs/common';
import { certifierMustBeAnother, isDepositLate } from '@maillage/calls-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent } from '@maillage/platform-server';
import { ApplicationRepository, type LockedApplication } from '../../persistence/application/application.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { ApplicationActs, type KeptChanges, type Moved } from './application-acts.js';
import type { ApplicationView } from './application.view.js';
import type { MoveApplicationAsked, SignApplicationAsked } from './asked.js';
import { depositedText } from './deposited-content.js';

/** The way of an application on the side of those who apply: sign-off, deposit, corrections, withdrawal. */
@Injectable()
export class MoveApplication {
  constructor(
    private readonly acts: ApplicationActs,
    private readonly applications: ApplicationRepository,
  ) {}

  askSignOff(actor: ActingActor, input: MoveApplicationAsked): Promise<ApplicationView> {
    const asked = { operation: 'askSignOff', policy: callsPolicies.write, input };
    return this.acts.move(actor, asked, 'askSignOff', () => ({ signOffAskedBy: actor.personId, signedOffBy: null }));
  }

  signOff(actor: ActingActor, input: SignApplicationAsked): Promise<ApplicationView> {
    const asked = { operation: 'signOffApplication', policy: callsPolicies.signOff, input };
    return this.acts.move(actor, asked, 'signOff', ({ locked }) => {
      demand(certifierMustBeAnother(locked.signOffAskedBy, actor.personId));
      demandAsRead(locked, input);
      return { signedOffBy: actor.name };
    });
  }

  declineSignOff(actor: ActingActor, input: MoveApplicationAsked): Promise<ApplicationView> {
    const asked = { operation: 'declineSignOff', policy: callsPolicies.declineSignOff, input };
    return this.acts.move(actor, asked, 'declineSignOff', () => ({ signOffAskedBy: null, signedOffBy: null }));
  }

  resumeWriting(actor: ActingActor, input: MoveApplicationAsked): Promise<ApplicationView> {
    const asked = { operation: 'resumeWriting', policy: callsPolicies.write, input };
    return this.acts.move(actor, asked, 'resumeWriting', () => ({ signOffAskedBy: null, signedOffBy: null }));
  }

  deposit(actor: ActingActor, input: SignApplicationAsked): Promise<ApplicationView> {
    const asked = { operation: 'depositApplication', policy: callsPolicies.depositInPerson, input };
    return this.acts.move(actor, asked, 'deposit', (moved) => this.handIn(actor, input, moved));
  }

  resubmit(actor: ActingActor, input: SignApplicationAsked): Promise<ApplicationView> {
    const asked = { operation: 'resubmitApplication', policy: callsPolicies.depositInPerson, input };
    return this.acts.move(actor, asked, 'resubmit', (moved) => this.handIn(actor, input, moved));
  }

  withdraw(actor: ActingActor, input: MoveApplicationAsked): Promise<ApplicationView> {
    const asked = { operation: 'withdrawCallApplication', policy: callsPolicies.deposit, input };
    return this.acts.move(actor, asked, 'withdraw');
  }

  /** What was deposited is kept as it was, and a correction changes what was reopened alone; in the transaction that saw the clock before the deadline. */
  private async handIn(
    actor: ActingActor,
    input: SignApplicationAsked,
    { transaction, locked, change }: Moved,
  ): Promise<KeptChanges> {
    demandAsRead(locked, input);
    const { terms, at, coordinatorId, readers, parties, partners } = locked;
    const deposits = locked.deposits + 1;
    const content = depositedText(locked, deposits, await this.applications.latestDeposit(transaction, locked));
    const isLate = change.decision.act === 'deposit' && isDepositLate(terms, at);
    await this.applications.deposit(transaction, { ...locked, deposits }, { content, isLate, actor });
    await appendEvent(transaction, {
      name: 'applicationDeposited',
      tenantId: locked.tenantId,
      payload: { applicationId: locked.id, number: deposits },
      occurredAt: at,
    });
    const committed = partners.filter(({ state }) => state === 'committed').map(({ organisationId }) => organisationId);
    return {
      ...{ deposits, readers: [...new Set([...readers, coordinatorId])] },
      parties: [...new Set([...parties, ...committed])],
    };
  }
}

/** @throws DomainError applicationChangedMeanwhile when it is another one than the person read */
function demandAsRead({ version }: LockedApplication, read: SignApplicationAsked): void {
  if (read.version !== version) throw new DomainError('applicationChangedMeanwhile', { version: read.version });
}
