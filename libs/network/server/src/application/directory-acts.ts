import { Injectable } from '@nestjs/common';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  idempotent,
  namedScope,
  TenantDatabase,
  type WriteTransaction,
} from '@maillage/platform-server';
import {
  addDecisions,
  type LockedOrganisation,
  lockOrganisations,
} from '../persistence/organisation-record.statements.js';

export interface KeyedInput {
  readonly idempotencyKey: string;
}

/** One act of who keeps the directory: what was asked, and which organisations it may write. */
export interface DirectoryActAsked<Input extends KeyedInput> {
  readonly operation: string;
  readonly input: Input;
  readonly organisationIds: readonly string[];
  /** Organisations that the act makes. */
  readonly made?: readonly string[];
}

export interface DecisionTaken {
  readonly organisationId: string;
  readonly act: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly effectiveOn?: string | null;
  /** Read by the network unless it is the organisation's own business. */
  readonly audience?: 'own';
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** What all acts on the directory share: the organisations locked, one transaction, once for a key. */
@Injectable()
export class DirectoryActs {
  constructor(private readonly tenants: TenantDatabase) {}

  /**
   * @param work is given the organisations in the order in which they were named
   * @returns the id that the work answers with
   */
  async run<Input extends KeyedInput>(
    actor: ActingActor,
    { operation, input, organisationIds, made = [] }: DirectoryActAsked<Input>,
    work: (transaction: WriteTransaction, locked: readonly LockedOrganisation[]) => Promise<string>,
  ): Promise<string> {
    if (!organisationIds.every(isId)) throw new DomainError('NOT_FOUND');
    const { idempotencyKey: key, ...asked } = input;
    const request = { personId: actor.personId, key, operation, payload: { for: actor.organisationId, asked } };
    const scope = namedScope(actor, [...organisationIds, ...made]);
    return this.tenants.write(scope, (transaction) =>
      idempotent(transaction, request, async () => {
        const rows = await transaction.rows<LockedOrganisation>(lockOrganisations, [organisationIds]);
        const locked = organisationIds.map((id) => rows.find((row) => row.id === id));
        if (locked.includes(undefined)) throw new DomainError('NOT_FOUND');
        return work(
          transaction,
          locked.filter((row) => row !== undefined),
        );
      }),
    );
  }
}

/** Leaves the trace of an act in the history of an organisation, in the same transaction. */
export function recordDecision(
  transaction: WriteTransaction,
  actor: ActingActor,
  decision: DecisionTaken,
): Promise<void> {
  return recordDecisions(transaction, actor, [decision]);
}

export async function recordDecisions(
  transaction: WriteTransaction,
  { personId, name, organisationId: onBehalfOf }: ActingActor,
  decisions: readonly DecisionTaken[],
): Promise<void> {
  const taken = decisions.map(({ reason, details, ...decision }) => ({
    ...{ ...decision, id: newId(), details: details ?? {} },
    reason: reason?.trim() ?? null,
  }));
  await transaction.rows(addDecisions, [JSON.stringify(taken), personId, name, onBehalfOf]);
}
