import { Injectable } from '@nestjs/common';
import { allocate, type AllocationRule } from '@maillage/calls-domain';
import { type Cents, cents, newId } from '@maillage/platform-kernel';
import { enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import { candidatesOf } from '../application/allocation/allocation.view.js';
import { AllocationRepository } from '../persistence/allocation/allocation.repository.js';
import type { LaidApplication } from './demo-applications.js';
import type { DemoRows } from './demo-rows.js';

const day = 86_400_000;

const plain = { capCents: null, floorCents: null, capAtRequest: false, cutOffBasisPoints: null };
const scenarios: readonly { readonly title: string; readonly rule: AllocationRule }[] = [
  { title: 'Parts égales', rule: { ...plain, key: { kind: 'equal' } } },
  {
    title: 'Selon la note, sans dépasser la demande',
    rule: { ...plain, key: { kind: 'score' }, capAtRequest: true },
  },
  {
    title: 'Selon la note, 70 000 € au plus',
    rule: { ...plain, key: { kind: 'score' }, capCents: cents(70_000_00) },
  },
];
/** The place of the scenario that was chosen. */
const chosen = 1;

export interface DemoGrant {
  readonly laid: LaidApplication;
  readonly amountCents: Cents;
}

/** Lays how an envelope was shared, what was granted of it, the agreements, and what was paid. */
@Injectable()
export class DemoAwards {
  constructor(private readonly allocations: AllocationRepository) {}

  /** Once the files of the call are written: scenarios share among what the jury retained, with the figures of the network. */
  async grant(
    transaction: WriteTransaction,
    rows: DemoRows,
    files: readonly LaidApplication[],
  ): Promise<readonly DemoGrant[]> {
    const [first] = files;
    if (first === undefined) return [];
    const { coordinator, callId, terms, heldAt } = first;
    const { organisationId: tenantId, name } = coordinator;
    await transaction.rows(enterScope, valuesOf(systemScope(tenantId)));
    const row = await this.allocations.ofCall(transaction, callId);
    if (row === undefined) return [];
    const envelopeCents = cents(terms.envelopeCents ?? 0);
    const applicationIds = row.candidates.map(({ applicationId }) => applicationId);
    const shared = scenarios.map(({ title, rule }) => ({
      ...{ title, rule },
      ...allocate(envelopeCents, rule, candidatesOf(row)),
    }));
    const granted = shared[chosen]?.lines ?? [];
    const chosenAt = new Date(heldAt.getTime() + 9 * day);
    rows.add(
      tenantId,
      'allocation_scenario',
      ...shared.map((scenario, place) => {
        const createdAt = new Date(heldAt.getTime() + (6 + place) * day);
        const isChosen = place === chosen ? { chosenAt, chosenBy: name } : { chosenAt: null, chosenBy: null };
        const made = { id: newId(createdAt), tenantId, callId, createdAt, createdBy: name };
        return { ...scenario, ...made, ...isChosen, envelopeCents, applicationIds };
      }),
    );
    const committedCents = granted.reduce((sum, { amountCents }) => sum + amountCents, 0);
    const amounts = { amountCents: envelopeCents, committedCents };
    rows.add(tenantId, 'envelope', { id: newId(chosenAt), tenantId, callId, ...amounts });
    return files.flatMap((laid) => {
      const line = granted.find(({ id }) => id === laid.id);
      return line === undefined || line.amountCents === 0 ? [] : [{ laid, amountCents: line.amountCents }];
    });
  }
}
