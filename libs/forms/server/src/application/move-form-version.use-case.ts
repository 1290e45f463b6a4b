import { Injectable } from '@nestjs/common';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { FormRepository } from '../persistence/form.repository.js';
import { formsPolicies } from '../policy/forms.policies.js';
import { FormActs, type FormVersionAsked } from './form-acts.js';
import type { FormVersionView } from './form-version.view.js';

/** The life of a version: published, followed by a next one, retired; a draft that nobody wants goes. */
@Injectable()
export class MoveFormVersion {
  constructor(
    private readonly acts: FormActs,
    private readonly forms: FormRepository,
  ) {}

  /** From now on nobody rewrites it. Whoever answers an earlier version goes on with that one. */
  publish(actor: ActingActor, input: FormVersionAsked): Promise<FormVersionView> {
    const policy = formsPolicies.publishFormVersion;
    const asked = { operation: 'publishFormVersion', policy, input, act: 'publish' } as const;
    return this.acts.move(actor, asked, async (transaction, locked) => {
      await this.forms.publish(transaction, locked, actor.name);
      return locked.row.id;
    });
  }

  /** The next version begins as what this one says. */
  draftNext(actor: ActingActor, input: FormVersionAsked): Promise<FormVersionView> {
    const policy = formsPolicies.draftFormVersion;
    const asked = { operation: 'draftFormVersion', policy, input, act: 'draftNext' } as const;
    return this.acts.move(actor, asked, async (transaction, { row, at }) => {
      const draft = { id: newId(at), formId: row.form.id, number: row.latestNumber + 1, definition: row.definition };
      await this.forms.addDraft(transaction, draft, { tenantId: actor.organisationId, at, by: actor.name });
      return draft.id;
    });
  }

  /** Nothing new begins with it; what runs on it goes on. */
  retire(actor: ActingActor, input: FormVersionAsked): Promise<FormVersionView> {
    const policy = formsPolicies.retireFormVersion;
    const asked = { operation: 'retireFormVersion', policy, input, act: 'retire' } as const;
    return this.acts.move(actor, asked, async (transaction, locked) => {
      await this.forms.retire(transaction, locked, actor.name);
      return locked.row.id;
    });
  }

  discard(actor: ActingActor, input: FormVersionAsked): Promise<{ id: string }> {
    const asked = { operation: 'discardFormDraft', policy: formsPolicies.discardFormDraft, input };
    return this.acts.once(actor, asked, async (transaction) => {
      const { row } = await this.acts.locked(transaction, actor, 'discard', input);
      await this.forms.discard(transaction, row);
      return { id: row.id };
    });
  }
}
