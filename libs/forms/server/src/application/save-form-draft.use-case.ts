import { Injectable } from '@nestjs/common';
import { formTitleMustHold, readDefinition } from '@maillage/forms-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { FormRepository } from '../persistence/form.repository.js';
import { formsPolicies } from '../policy/forms.policies.js';
import { FormActs, type FormVersionAsked } from './form-acts.js';
import type { FormVersionView } from './form-version.view.js';

export interface FormDraftAsked extends FormVersionAsked {
  readonly title: string;
  readonly definition: unknown;
  /** What the draft was when it was opened: two people who edit it at once do not undo each other. */
  readonly revision: number;
}

/** A draft may have faults: they are told, and mended before it is published. */
@Injectable()
export class SaveFormDraft {
  constructor(
    private readonly acts: FormActs,
    private readonly forms: FormRepository,
  ) {}

  execute(actor: ActingActor, input: FormDraftAsked): Promise<FormVersionView> {
    const asked = { operation: 'saveFormDraft', policy: formsPolicies.saveFormDraft, input, act: 'edit' } as const;
    return this.acts.move(actor, asked, async (transaction, { row }) => {
      if (row.revision !== input.revision) throw new DomainError('formDraftChangedMeanwhile', { by: row.decidedBy });
      demand(formTitleMustHold(input.title));
      const { definition, faults } = readDefinition(input.definition);
      if (definition === null) {
        throw new DomainError('formUnreadable', { path: faults[0]?.path ?? '', fault: faults[0]?.code ?? '' });
      }

      await this.forms.saveDraft(transaction, row, { title: input.title.trim(), definition }, actor.name);
      return row.id;
    });
  }
}
