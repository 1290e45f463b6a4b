import { Injectable } from '@nestjs/common';
import { fieldMustBeOpen, titleMustFit } from '@maillage/calls-domain';
import { type Answers, fieldOf, hasShapeOf } from '@maillage/forms-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { ApplicationRepository, type LockedApplication } from '../../persistence/application/application.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { AnsweredFiles } from '../answered-files.js';
import { ApplicationActs } from './application-acts.js';
import { applicationOf } from './application-facts.js';
import type { ApplicationView } from './application.view.js';
import type { RenameApplicationAsked, SaveAnswerAsked } from './asked.js';

/** What is written in an application, one answer at a time. */
@Injectable()
export class WriteApplication {
  constructor(
    private readonly acts: ApplicationActs,
    private readonly applications: ApplicationRepository,
    private readonly files: AnsweredFiles,
  ) {}

  answer(actor: ActingActor, input: SaveAnswerAsked): Promise<ApplicationView> {
    const asked = { operation: 'saveApplicationAnswer', policy: callsPolicies.write, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.applications.lockFor(transaction, actor, 'write', input.applicationId);
      const { fieldKey, version } = input;
      const given = answerIn(locked, fieldKey, input.value ?? null);
      demand(fieldMustBeOpen(applicationOf(locked), { fieldKey, organisationId: null }, resolved(locked), locked.at));
      const { [fieldKey]: value = null } = await this.files.known(transaction, locked.definition, given);
      const by = actor.name;
      const answer = { of: locked.tenantId, fieldKey, value, version, by, readers: partnersAmong(locked) };
      await this.applications.saveAnswer(transaction, locked, answer);
      return locked.id;
    });
  }

  rename(actor: ActingActor, input: RenameApplicationAsked): Promise<ApplicationView> {
    const asked = { operation: 'renameApplication', policy: callsPolicies.write, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.applications.lockFor(transaction, actor, 'rename', input.applicationId);
      demand(titleMustFit('title', input.title));
      demand(fieldMustBeOpen({ ...applicationOf(locked), correctionsUntil: null }, titleField, [], locked.at));
      await this.applications.rename(transaction, locked, input.title.trim());
      return locked.id;
    });
  }
}

const titleField = { fieldKey: 'title', organisationId: null };

/** @throws DomainError fieldUnknown, or answerUnreadable for what is no answer of that field at all */
function answerIn({ definition }: LockedApplication, fieldKey: string, value: unknown): Answers {
  const field = fieldOf(definition, fieldKey);
  if (field === undefined) throw new DomainError('fieldUnknown', { field: fieldKey });
  if (value === null) return {};
  if (!hasShapeOf(field, value)) throw new DomainError('answerUnreadable', { field: fieldKey });
  return { [fieldKey]: value };
}

function resolved({ corrections }: LockedApplication) {
  return corrections.map((correction) => ({ ...correction, resolvedAt: null }));
}

/** Whoever runs the call reads what was deposited, and no answer that is being written. */
function partnersAmong({ readers, coordinatorId }: LockedApplication): string[] {
  return readers.filter((reader) => reader !== coordinatorId);
}
