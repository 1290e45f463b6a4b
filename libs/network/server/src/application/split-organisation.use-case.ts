import { Injectable } from '@nestjs/common';
import { mayDecideOn, reasonGiven } from '@maillage/network-domain';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { DirectoryActs, type KeyedInput, recordDecisions } from './directory-acts.js';
import { addOrganisations, type NewOrganisation } from './new-organisations.js';

export interface SplitAsked extends KeyedInput {
  readonly organisationId: string;
  /** What becomes independent. The organisation itself goes on with what is left. */
  readonly parts: readonly NewOrganisation[];
  readonly reason: string;
}

const mostParts = 5;

/** Parts of a Mission become Missions of their own, prospective, in the same region; nothing moves by itself. */
@Injectable()
export class SplitOrganisation {
  constructor(private readonly acts: DirectoryActs) {}

  execute(actor: ActingActor, input: SplitAsked): Promise<string> {
    const made = input.parts.map(() => newId());
    const asked = { operation: 'splitOrganisation', input, organisationIds: [input.organisationId], made };
    return this.acts.run(actor, asked, async (transaction, [mission]) => {
      if (mission === undefined) throw new Error('The organisation was not locked');
      demand(reasonGiven(input.reason));
      demand(mayDecideOn(mission, 'split'));
      if (made.length < 1 || made.length > mostParts)
        throw new DomainError('splitPartsMissing', { field: 'parts', max: mostParts });
      const { id, name, kind, state, regionalId, regionCodes } = mission;

      const [regionCode = ''] = regionCodes;
      const born = input.parts.map((part, place) => ({ ...part, id: made[place] ?? '', kind, regionalId, regionCode }));
      await addOrganisations(transaction, born);

      const { reason } = input;
      const names = born.map((part) => part.name.trim()).join(', ');
      const registered = { act: 'register', from: null, to: 'prospective', reason, details: { with: name } };
      await recordDecisions(transaction, actor, [
        ...born.map((part) => ({ ...registered, organisationId: part.id })),
        {
          organisationId: id,
          act: 'split',
          from: state,
          to: state,
          reason,
          details: { with: names, parts: born.length },
        },
      ]);
      return id;
    });
  }
}
