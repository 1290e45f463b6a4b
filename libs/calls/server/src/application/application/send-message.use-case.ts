import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { ApplicationRepository, type LockedApplication } from '../../persistence/application/application.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { demandBody } from '../call/call-questions.use-case.js';
import { ApplicationActs } from './application-acts.js';
import type { ApplicationView } from './application.view.js';
import type { MessageAsked, MessageAudience } from './asked.js';

/** Messages on an application, each to those whom its writer chose. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly acts: ApplicationActs,
    private readonly applications: ApplicationRepository,
  ) {}

  execute(actor: ActingActor, input: MessageAsked): Promise<ApplicationView> {
    const asked = { operation: 'sendApplicationMessage', policy: callsPolicies.write, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const application = await this.applications.readFor(transaction, actor, 'message', input.applicationId);
      demandBody('body', input.body);
      const readers = readersOf(application, actor.organisationId, input.audience);
      const message = { actor, audience: input.audience, readers, body: input.body.trim() };
      await this.applications.addMessage(transaction, application, message);
      return application.id;
    });
  }
}

type Addressed = Pick<LockedApplication, 'tenantId' | 'coordinatorId' | 'readers' | 'deposits'>;

/** @throws DomainError messageAudienceNotYours when the writer is none of those who speak so, or nothing is deposited yet */
function readersOf(application: Addressed, writer: string, audience: MessageAudience): string[] {
  const { tenantId, coordinatorId, readers, deposits } = application;
  const consortium = [tenantId, ...readers.filter((reader) => reader !== coordinatorId)];
  const isCoordinator = writer === coordinatorId && writer !== tenantId;
  const toCoordinator = audience === 'coordinator' || audience === 'everyone';
  if ((audience === 'consortium' && isCoordinator) || (toCoordinator && deposits === 0)) {
    throw new DomainError('messageAudienceNotYours', { audience });
  }
  switch (audience) {
    case 'own':
      return [];
    case 'consortium':
      return consortium;
    case 'coordinator':
      return isCoordinator ? [tenantId] : [coordinatorId];
    case 'everyone':
      return [...consortium, coordinatorId];
  }
}
