import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, ActorSource, type FoundCaller, type Policy } from '@maillage/platform-server';

/** In whose name a file is fetched: a link of a page says it in its address. */
@Injectable()
export class NamedActors {
  constructor(private readonly actors: ActorSource) {}

  /** @throws DomainError FORBIDDEN for who does not serve the organisation, or lacks the capability there */
  async of({ person, actor, standing }: FoundCaller, asked: unknown, { capability }: Policy): Promise<ActingActor> {
    const isNamed = typeof asked === 'string' && isId(asked);
    const isPages = standing?.kind === 'session' && isNamed && asked !== actor?.organisationId;
    const found = isPages ? await this.actors.ofPerson(person?.id ?? '', asked) : actor;
    if (found === null || (isNamed && found.organisationId !== asked)) {
      throw new DomainError('FORBIDDEN', { reason: 'notMemberOfThisOrganisation' });
    }
    if (found.capabilities.has(capability)) return found;
    throw new DomainError('FORBIDDEN', { reason: 'capabilityMissing', capability, role: found.role });
  }
}
