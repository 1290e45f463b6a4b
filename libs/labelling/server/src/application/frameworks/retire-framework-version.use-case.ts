import { Injectable } from '@nestjs/common';
import { retireVersion } from '@maillage/labelling-domain';
import { type ActingActor, stampOf } from '@maillage/platform-server';
import { FrameworkRepository } from '../../persistence/frameworks/framework.repository.js';
import { frameworksPolicies } from '../../policy/frameworks.policies.js';
import { FrameworkActs, type VersionAsked } from './framework-acts.js';
import type { FrameworkVersionView } from './framework-version.view.js';

/** No cycle begins with it any more; those that run on it go on. */
@Injectable()
export class RetireFrameworkVersion {
  constructor(
    private readonly acts: FrameworkActs,
    private readonly frameworks: FrameworkRepository,
  ) {}

  execute(actor: ActingActor, input: VersionAsked): Promise<FrameworkVersionView> {
    const asked = { operation: 'retireFrameworkVersion', policy: frameworksPolicies.retireFrameworkVersion, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { version, at } = await this.frameworks.lock(transaction, actor, input.versionId);

      const change = retireVersion(version, stampOf(actor, at));

      await this.frameworks.save(transaction, change);
      return version.id;
    });
  }
}
