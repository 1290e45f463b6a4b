import { Injectable } from '@nestjs/common';
import { versionVerdict } from '@maillage/labelling-domain';
import { demand } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { FrameworkRepository } from '../../persistence/frameworks/framework.repository.js';
import { frameworksPolicies } from '../../policy/frameworks.policies.js';
import { FrameworkActs, type VersionAsked } from './framework-acts.js';

/** A draft that nobody wants is no version: it goes. The framework goes with its only one. */
@Injectable()
export class DiscardFrameworkDraft {
  constructor(
    private readonly acts: FrameworkActs,
    private readonly frameworks: FrameworkRepository,
  ) {}

  execute(actor: ActingActor, input: VersionAsked): Promise<{ id: string }> {
    const asked = { operation: 'discardFrameworkDraft', policy: frameworksPolicies.discardFrameworkDraft, input };
    return this.acts.once(actor, asked, async (transaction) => {
      const { version, versions } = await this.frameworks.lock(transaction, actor, input.versionId);
      demand(versionVerdict('edit', version, null));

      const { organisationId } = actor;
      await this.frameworks.deleteDraft(transaction, organisationId, version.id);
      if (versions.length === 1) {
        await this.frameworks.deleteFramework(transaction, organisationId, version.frameworkId);
      }
      return { id: version.id };
    });
  }
}
