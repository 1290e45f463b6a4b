import { Injectable } from '@nestjs/common';
import { editedCriterion, editVersion, versionVerdict, type WrittenCriterion } from '@maillage/labelling-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import { type ActingActor, stampOf } from '@maillage/platform-server';
import { FrameworkRepository } from '../../persistence/frameworks/framework.repository.js';
import { frameworksPolicies } from '../../policy/frameworks.policies.js';
import { FrameworkActs, type VersionAsked } from './framework-acts.js';
import type { FrameworkVersionView } from './framework-version.view.js';

export interface CriterionAsked extends VersionAsked {
  readonly criterionKey: string;
  /** What the draft was when the form was opened: two people who edit it at once do not undo each other. */
  readonly contentHash: string;
  readonly criterion: WrittenCriterion;
}

@Injectable()
export class EditFrameworkCriterion {
  constructor(
    private readonly acts: FrameworkActs,
    private readonly frameworks: FrameworkRepository,
  ) {}

  execute(actor: ActingActor, input: CriterionAsked): Promise<FrameworkVersionView> {
    const asked = { operation: 'editFrameworkCriterion', policy: frameworksPolicies.editFrameworkCriterion, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { version, at } = await this.frameworks.lock(transaction, actor, input.versionId);
      demand(versionVerdict('edit', version, null));
      if (version.contentHash !== input.contentHash) throw new DomainError('draftChangedMeanwhile');

      const content = editedCriterion(version.content, input.criterionKey, input.criterion);
      const change = editVersion(version, content, stampOf(actor, at));

      await this.frameworks.save(transaction, change);
      return version.id;
    });
  }
}
