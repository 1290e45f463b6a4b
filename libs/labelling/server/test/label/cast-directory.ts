import { type AskingTransaction, type Recipient, RecipientDirectory } from '@maillage/network-contract';
import type { LabelWorld } from './label-world.js';

/** Whoever holds the capability in the cast. */
export class CastDirectory extends RecipientDirectory {
  constructor(private readonly world: LabelWorld) {
    super();
  }

  override recipientsOf(
    _: AskingTransaction,
    organisationIds: readonly string[],
    capability: string,
  ): Promise<Recipient[]> {
    const { officer, arml, mission, neighbour, chair, mayor, regional } = this.world;
    const found = [officer, arml, mission, neighbour, chair, mayor, regional].filter(
      (actor) => organisationIds.includes(actor.organisationId) && actor.capabilities.has(capability),
    );
    return Promise.resolve(
      found.map(({ personId, organisationId, name }) => ({
        ...{ personId, organisationId, organisationCode: 'L-1', name, timeZone: 'Europe/Paris' },
        email: `${name.replace(' ', '.').toLowerCase()}@example.org`,
      })),
    );
  }
}
