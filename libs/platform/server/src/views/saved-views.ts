import { Injectable } from '@nestjs/common';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import { TenantDatabase } from '../database/tenant-database.js';
import type { ReadTransaction } from '../database/transaction.js';
import { idempotent } from '../idempotency/idempotent.js';
import { type ActingActor, writeScope } from '../policy/actor.js';
import { reading, type Policy } from '../policy/policy.js';
import type { RemoveViewInput, SavedViewType, SaveViewInput } from './saved-view.types.js';
import { addView, removeView, viewsOfList } from './saved-view.statements.js';

export const savedViewPolicies = {
  read: reading('readDirectory'),
  write: { capability: 'readDirectory', writes: 'own' },
} as const satisfies Record<string, Policy>;

const mostViews = 20;
const longest = { list: 40, name: 60, search: 500 } as const;

/** Filters and sorts of lists, kept by a person for that person alone or for the organisation acted for. */
@Injectable()
export class SavedViews {
  constructor(private readonly tenants: TenantDatabase) {}

  ofList(reads: ReadTransaction, actor: ActingActor, list: string): Promise<SavedViewType[]> {
    return reads.rows<SavedViewType>(viewsOfList, [actor.personId, actor.organisationId, list.slice(0, longest.list)]);
  }

  /** @throws DomainError tooManyViews */
  save(actor: ActingActor, { idempotencyKey: key, ...asked }: SaveViewInput): Promise<SavedViewType> {
    const view = { ...asked, name: asked.name.trim() };
    for (const field of ['list', 'name', 'search'] as const) demandLength(field, view[field]);
    const request = {
      personId: actor.personId,
      key,
      operation: 'saveView',
      payload: { for: actor.organisationId, view },
    };
    return this.tenants.write(writeScope(actor, savedViewPolicies.write), (transaction) =>
      idempotent(transaction, request, async () => {
        const values = [view.list, newId(), view.name, view.search, view.shared, mostViews];
        const [saved] = await transaction.rows<SavedViewType>(addView, [
          actor.personId,
          actor.organisationId,
          ...values,
        ]);
        if (saved === undefined) throw new DomainError('tooManyViews', { max: mostViews });
        return saved;
      }),
    );
  }

  /** @throws DomainError NOT_FOUND for a view that the person may not remove */
  remove(actor: ActingActor, { idempotencyKey: key, id }: RemoveViewInput): Promise<boolean> {
    const request = {
      personId: actor.personId,
      key,
      operation: 'removeView',
      payload: { for: actor.organisationId, id },
    };
    return this.tenants.write(writeScope(actor, savedViewPolicies.write), (transaction) =>
      idempotent(transaction, request, async () => {
        const removed = isId(id) ? await transaction.rows(removeView, [actor.personId, actor.organisationId, id]) : [];
        if (removed.length === 0) throw new DomainError('NOT_FOUND');
        return true;
      }),
    );
  }
}

function demandLength(field: keyof typeof longest, text: string): void {
  const min = field === 'search' ? 0 : 1;
  const isPlain = !/\p{Cc}/u.test(text);
  if (text.length >= min && text.length <= longest[field] && isPlain) return;
  throw new DomainError(
    'INVALID_INPUT',
    isPlain ? { field, min, max: longest[field] } : { field, reason: 'hiddenCharacters' },
  );
}
