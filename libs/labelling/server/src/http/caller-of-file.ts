import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, ActorSource, type FoundCaller } from '@maillage/platform-server';
import { reportsPolicies } from '../policy/reports.policies.js';

/** In whose name a file is fetched: a link of a page says it in its address, since it cannot say it in a header. */
@Injectable()
export class CallerOfFile {
  constructor(private readonly actors: ActorSource) {}

  /** @throws DomainError FORBIDDEN for another organisation's, or without the capability to read labelling there */
  async actor({ person, actor, standing }: FoundCaller, asked: unknown): Promise<ActingActor> {
    const isNamed = typeof asked === 'string' && isId(asked);
    const isPages = standing?.kind === 'session' && isNamed && asked !== actor?.organisationId;
    const found = isPages ? await this.actors.ofPerson(person?.id ?? '', asked) : actor;
    if (found === null || (isNamed && found.organisationId !== asked)) {
      throw new DomainError('FORBIDDEN', { reason: 'notMemberOfThisOrganisation' });
    }
    const { capability } = reportsPolicies.read;
    if (found.capabilities.has(capability)) return found;
    throw new DomainError('FORBIDDEN', { reason: 'capabilityMissing', capability, role: found.role });
  }
}
