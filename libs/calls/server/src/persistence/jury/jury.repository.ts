import { Injectable } from '@nestjs/common';
import type { HandedInReview, JuryItem, JuryMember, Recusal, TiedMember } from '@maillage/calls-domain';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import type { ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import * as statements from './jury.statements.js';

/** A shortlisted application, as an agenda is made of it: all of them, whoever makes it. */
export interface ShortlistedFile {
  readonly applicationId: string;
  readonly leadId: string;
  readonly parties: readonly string[];
  readonly reviews: HandedInReview[];
}

export interface NewItem {
  readonly applicationId: string;
  readonly leadId: string;
  readonly scoreBasisPoints: number | null;
  readonly recused: readonly Recusal[];
}

export interface NewMeeting {
  readonly tenantId: string;
  readonly callId: string;
  readonly heldOn: string;
  readonly place: string;
  readonly quorum: number;
  readonly members: readonly JuryMember[];
  readonly convenedBy: string;
  /** In the order of the agenda. */
  readonly items: readonly NewItem[];
}

export interface KeptItem extends JuryItem {
  readonly members: readonly TiedMember[];
  readonly id: string;
  readonly callId: string;
  readonly applicationId: string;
  readonly leadId: string;
  /** As they are now, the lead applicant among them. */
  readonly parties: readonly string[];
}

@Injectable()
export class JuryRepository {
  shortlist(reads: ReadTransaction, callId: string): Promise<ShortlistedFile[]> {
    return reads.rows<ShortlistedFile>(statements.shortlistOfCall, [callId]);
  }

  async convene(transaction: WriteTransaction, { items, members, ...meeting }: NewMeeting, at: Date): Promise<void> {
    const rows = items.map((item, place) => ({ ...item, id: newId(at), position: place + 1 }));
    const written = JSON.stringify({ ...meeting, id: newId(at), at });
    await transaction.rows(statements.addMeeting, [written, JSON.stringify(members), JSON.stringify(rows)]);
  }

  /** @throws DomainError NOT_FOUND when there is no such file on an agenda, or the scope does not see it */
  async item(reads: ReadTransaction, id: string): Promise<KeptItem> {
    const [found] = isId(id) ? await reads.rows<KeptItem>(statements.itemById, [id]) : [];
    if (found === undefined) throw new DomainError('NOT_FOUND');
    return found;
  }

  /** @throws DomainError juryItemDecided when the jury decided it meanwhile */
  async decide(
    transaction: WriteTransaction,
    { id }: KeptItem,
    decided: {
      readonly decision: string;
      readonly motives: string;
      readonly present: readonly JuryMember[];
      readonly recused: readonly Recusal[];
    },
    { by, at }: { readonly by: string; readonly at: Date },
  ): Promise<void> {
    const { decision, motives, present, recused } = decided;
    const values = [id, decision, motives, JSON.stringify(present), by, at, JSON.stringify(recused)];
    const saved = await transaction.rows(statements.decideItem, values);
    if (saved.length === 0) throw new DomainError('juryItemDecided');
  }

  /** @throws DomainError juryItemDecided when the jury decided it meanwhile */
  async recuse(transaction: WriteTransaction, { id }: KeptItem, recusal: Recusal): Promise<void> {
    const saved = await transaction.rows(statements.recuse, [id, JSON.stringify([recusal])]);
    if (saved.length === 0) throw new DomainError('juryItemDecided');
  }
}
