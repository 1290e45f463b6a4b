import { Injectable } from '@nestjs/common';
import { draftVersion } from '@maillage/labelling-domain';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { FrameworkRepository } from '../../persistence/frameworks/framework.repository.js';
import { frameworksPolicies } from '../../policy/frameworks.policies.js';
import { FrameworkActs, type VersionAsked } from './framework-acts.js';
import type { FrameworkVersionView } from './framework-version.view.js';

/** The next version begins as what an earlier one says. */
@Injectable()
export class DraftFrameworkVersion {
  constructor(
    private readonly acts: FrameworkActs,
    private readonly frameworks: FrameworkRepository,
  ) {}

  execute(actor: ActingActor, input: VersionAsked): Promise<FrameworkVersionView> {
    const asked = { operation: 'draftFrameworkVersion', policy: frameworksPolicies.draftFrameworkVersion, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { version, versions, at } = await this.frameworks.lock(transaction, actor, input.versionId);

      const draft = draftVersion({ ...version, id: newId(at) }, versions);

      const { organisationId: tenantId, name: by } = actor;
      await this.frameworks.addDraft(transaction, draft, { tenantId, at, by });
      return draft.id;
    });
  }
}
