import { Injectable } from '@nestjs/common';
import { mayDecideOn, reasonGiven } from '@maillage/network-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { changeRegional } from '../persistence/organisation-record.statements.js';
import { DirectoryActs, type KeyedInput, recordDecision } from './directory-acts.js';

export interface MoveAsked extends KeyedInput {
  readonly organisationId: string;
  readonly regionalId: string;
  readonly regionCode: string;
  readonly reason: string;
}

/** A Mission changes its region or its association; what it holds stays its own. */
@Injectable()
export class MoveOrganisation {
  constructor(private readonly acts: DirectoryActs) {}

  execute(actor: ActingActor, input: MoveAsked): Promise<string> {
    const organisationIds = [input.organisationId, input.regionalId];
    return this.acts.run(
      actor,
      { operation: 'moveOrganisation', input, organisationIds },
      async (transaction, locked) => {
        const [mission, regional] = locked;
        if (mission === undefined || regional === undefined) throw new Error('The organisations were not locked');
        demand(reasonGiven(input.reason));
        demand(mayDecideOn(mission, 'move'));
        const isFitting = regional.kind === 'regionalAssociation' && regional.regionCodes.includes(input.regionCode);
        if (!isFitting || regional.state !== 'active') {
          throw new DomainError('regionalNotFitting', { field: 'regionalId', region: input.regionCode });
        }

        await transaction.rows(changeRegional, [mission.id, regional.id, [input.regionCode]]);

        const details = {
          from: mission.regionalId,
          to: regional.id,
          with: regional.name,
          fromRegion: mission.regionCodes.join(', '),
          toRegion: input.regionCode,
        };
        const { state } = mission;
        const taken = { act: 'move', from: state, to: state, reason: input.reason, details };
        await recordDecision(transaction, actor, { ...taken, organisationId: mission.id });
        return mission.id;
      },
    );
  }
}
