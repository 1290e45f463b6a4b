import { Injectable } from '@nestjs/common';
import { publishVersion } from '@maillage/labelling-domain';
import { type ActingActor, stampOf } from '@maillage/platform-server';
import { FrameworkRepository } from '../../persistence/frameworks/framework.repository.js';
import { frameworksPolicies } from '../../policy/frameworks.policies.js';
import { FrameworkActs, type VersionAsked } from './framework-acts.js';
import type { FrameworkVersionView } from './framework-version.view.js';

/** From now on nobody rewrites it. Whoever answers an earlier version goes on with that one until they synchronise. */
@Injectable()
export class PublishFrameworkVersion {
  constructor(
    private readonly acts: FrameworkActs,
    private readonly frameworks: FrameworkRepository,
  ) {}

  execute(actor: ActingActor, input: VersionAsked): Promise<FrameworkVersionView> {
    const asked = { operation: 'publishFrameworkVersion', policy: frameworksPolicies.publishFrameworkVersion, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { version, latest, at } = await this.frameworks.lock(transaction, actor, input.versionId);

      const change = publishVersion(version, latest, stampOf(actor, at));

      await this.frameworks.save(transaction, change);
      return version.id;
    });
  }
}
