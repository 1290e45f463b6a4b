import { Injectable } from '@nestjs/common';
import { mayDecideOn, reasonGiven } from '@maillage/network-domain';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { DirectoryActs, type KeyedInput, recordDecision } from './directory-acts.js';
import { addNamed, type NewOrganisation } from './register-organisation.use-case.js';

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

      for (const [place, part] of input.parts.entries()) {
        const partId = made[place] ?? '';
        await addNamed(transaction, { ...part, id: partId, kind, regionalId, regionCode: regionCodes[0] ?? '' });
        const born = { act: 'register', from: null, to: 'prospective', reason: input.reason, details: { with: name } };
        await recordDecision(transaction, actor, { ...born, organisationId: partId });
      }

      const details = { with: input.parts.map((part) => part.name.trim()).join(', '), parts: made.length };
      const taken = { act: 'split', from: state, to: state, reason: input.reason, details };
      await recordDecision(transaction, actor, { ...taken, organisationId: id });
      return id;
    });
  }
}
