import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '@maillage/network-contract';
import { DomainError, newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { DirectoryActs, type KeyedInput, recordDecision } from './directory-acts.js';
import { addOrganisations, type NewOrganisation } from './new-organisations.js';

export interface RegistrationAsked extends KeyedInput, NewOrganisation {
  readonly kind: OrganisationKind;
  readonly regionalId?: string | null;
  readonly regionCode: string;
  readonly reason: string;
}

/** Brings an organisation into the directory, prospective until it is admitted. */
@Injectable()
export class RegisterOrganisation {
  constructor(private readonly acts: DirectoryActs) {}

  execute(actor: ActingActor, input: RegistrationAsked): Promise<string> {
    const id = newId();
    const above = input.regionalId ?? null;
    const asked = {
      operation: 'registerOrganisation',
      input,
      organisationIds: above === null ? [] : [above],
      made: [id],
    };
    return this.acts.run(actor, asked, async (transaction, [regional]) => {
      const { kind, regionCode } = input;
      const isFitting =
        kind === 'localMission'
          ? regional?.kind === 'regionalAssociation' && regional.regionCodes.includes(regionCode)
          : kind === 'regionalAssociation' && above === null;
      if (!isFitting) throw new DomainError('regionalNotFitting', { field: 'regionalId', region: regionCode });
      await addOrganisations(transaction, [{ ...input, id, kind, regionalId: above, regionCode }]);
      const taken = { act: 'register', from: null, to: 'prospective', reason: input.reason };
      await recordDecision(transaction, actor, { ...taken, organisationId: id });
      return id;
    });
  }
}
