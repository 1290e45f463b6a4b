import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import type { ActingActor, ReadTransaction } from '@maillage/platform-server';
import { CommissionReader } from '../../persistence/commission/commission.reader.js';
import { type ItemView, itemView, type SessionView, sessionView } from './commission.view.js';

/** A session or a file as the asker sees it: what queries answer, and acts when they are done. */
@Injectable()
export class CommissionAnswers {
  constructor(private readonly reader: CommissionReader) {}

  /** @throws DomainError NOT_FOUND */
  async session(reads: ReadTransaction, actor: ActingActor, id: string): Promise<SessionView> {
    const row = await this.reader.session(reads, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return sessionView(row, await this.reader.items(reads, id), actor);
  }

  /** @throws DomainError NOT_FOUND */
  async item(reads: ReadTransaction, actor: ActingActor, id: string): Promise<ItemView> {
    const row = await this.reader.item(reads, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return itemView(row, actor);
  }
}
