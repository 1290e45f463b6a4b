import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import {
  type ActingActor,
  appendEvents,
  idempotent,
  namedScope,
  nobody,
  systemPerson,
  TenantDatabase,
} from '@maillage/platform-server';
import * as statements from '../persistence/people.statements.js';
import { type KeyedInput, recordDecisions } from './directory-acts.js';
import { seatChanged } from './network.events.js';
import { demandId } from './demand-text.js';

export interface PeopleMergeAsked extends KeyedInput {
  readonly keptId: string;
  readonly duplicateId: string;
}

/** Two records of one person become one: every seat of the duplicate is held by the record that is kept. */
@Injectable()
export class MergePeople {
  constructor(private readonly tenants: TenantDatabase) {}

  async execute(actor: ActingActor, { idempotencyKey: key, ...asked }: PeopleMergeAsked): Promise<string> {
    const { keptId, duplicateId } = asked;
    demandId(keptId);
    demandId(duplicateId);
    if (keptId === duplicateId) throw new DomainError('mergePersonIntoItself');
    if ([keptId, duplicateId].includes(actor.personId)) throw new DomainError('mayNotMergeOneself');
    const concerned = await this.tenants.read({ ...nobody, person: systemPerson }, (reads) =>
      reads.rows<{ tenantId: string }>(statements.tenantsOfPerson, [[keptId, duplicateId]]),
    );
    const [account] = await this.tenants.read({ ...nobody, person: duplicateId }, (reads) =>
      reads.rows<{ opened: boolean }>(statements.hasOpenedAccount, [duplicateId]),
    );
    if (account?.opened === true) throw new DomainError('duplicateHasAccount');
    const request = { personId: actor.personId, key, operation: 'mergePeople', payload: asked };
    const scope = namedScope(
      actor,
      concerned.map(({ tenantId }) => tenantId),
    );
    return this.tenants.write(scope, (transaction) =>
      idempotent(transaction, request, async () => {
        const both = await transaction.rows<statements.PersonFactsRow>(statements.factsOfPeople, [
          [keptId, duplicateId],
        ]);
        const kept = both.find(({ id }) => id === keptId);
        const duplicate = both.find(({ id }) => id === duplicateId);
        if (kept === undefined || duplicate === undefined) throw new DomainError('NOT_FOUND');
        if (kept.mergedIntoId !== null) throw new DomainError('personAlreadyMerged');
        const [likeness] = await transaction.rows<{ alike: boolean }>(statements.personLikeness, [keptId, duplicateId]);
        if (likeness?.alike !== true) throw new DomainError('recordsNotAlike');
        const marked = await transaction.rows(statements.markMerged, [duplicateId, keptId]);
        if (marked.length === 0) throw new DomainError('personAlreadyMerged');
        const moved = await transaction.rows<{ tenantId: string; at: Date }>(statements.repointSeats, [
          ...[duplicateId, keptId],
        ]);
        await appendEvents(
          transaction,
          moved.map(({ tenantId, at }) => seatChanged(tenantId, [duplicateId, keptId], at)),
        );
        const taken = { act: 'mergePeople', from: null, to: null, reason: null, details: { with: kept.name } };
        await recordDecisions(
          transaction,
          actor,
          concerned.map(({ tenantId }) => ({ ...taken, organisationId: tenantId })),
        );
        return keptId;
      }),
    );
  }
}
