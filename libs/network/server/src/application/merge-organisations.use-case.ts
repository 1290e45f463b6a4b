import { Injectable } from '@nestjs/common';
import type { OrganisationKind, Role } from '@maillage/network-contract';
import { mayMergeInto, reasonGiven } from '@maillage/network-domain';
import { demand } from '@maillage/platform-kernel';
import type { ActingActor, Statement, WriteTransaction } from '@maillage/platform-server';
import * as statements from '../persistence/organisation-record.statements.js';
import { DirectoryActs, type KeyedInput, recordDecisions } from './directory-acts.js';
import { endEverySeat } from './ended-seats.js';

export interface MergeAsked extends KeyedInput {
  readonly organisationId: string;
  readonly successorId: string;
  readonly reason: string;
}

/** In the successor everybody begins as staff: who heads it is decided there. */
const roleOfFollowers = {
  nationalUnion: 'unionOfficer',
  regionalAssociation: 'regionalOfficer',
  localMission: 'projectOfficer',
} as const satisfies Record<OrganisationKind, Role>;

/** One organisation goes up in another: people and sites follow, mandates end, the history stays and says so. */
@Injectable()
export class MergeOrganisations {
  constructor(private readonly acts: DirectoryActs) {}

  execute(actor: ActingActor, input: MergeAsked): Promise<string> {
    const organisationIds = [input.organisationId, input.successorId];
    return this.acts.run(
      actor,
      { operation: 'mergeOrganisations', input, organisationIds },
      async (transaction, locked) => {
        const [merged, successor] = locked;
        if (merged === undefined || successor === undefined) throw new Error('The organisations were not locked');
        demand(reasonGiven(input.reason));
        demand(mayMergeInto(merged, successor));

        const moved = await move(transaction, merged.id, successor);

        await transaction.rows(statements.changeState, [merged.id, 'merged']);
        const { reason } = input;
        await recordDecisions(transaction, actor, [
          {
            ...{ organisationId: merged.id, act: 'merge', from: merged.state, to: 'merged', reason },
            details: { ...moved, with: successor.name },
          },
          {
            ...{ organisationId: successor.id, act: 'takeIn', from: successor.state, to: successor.state, reason },
            details: { ...moved, with: merged.name },
          },
        ]);
        return successor.id;
      },
    );
  }
}

/** @returns how many of each were taken along or ended */
async function move(
  transaction: WriteTransaction,
  from: string,
  successor: statements.LockedOrganisation,
): Promise<Record<'people' | 'mandates' | 'sites' | 'records', number>> {
  const count = async (statement: Statement, ...values: readonly unknown[]) =>
    (await transaction.rows(statement, values)).length;
  const people = await count(statements.followInto, from, successor.id, roleOfFollowers[successor.kind]);
  const { mandates } = await endEverySeat(transaction, from);
  return {
    ...{ people, mandates },
    sites: await count(statements.moveSites, from, successor.id),
    records: await count(statements.keepPeopleIn, from, successor.id),
  };
}
