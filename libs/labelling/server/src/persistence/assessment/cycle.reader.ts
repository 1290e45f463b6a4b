import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '@maillage/platform-server';
import { cycleById } from './cycle.sql.js';
import type { CycleRow } from './cycle-row.js';

/** A cycle as the acting organisation may see it. */
@Injectable()
export class CycleReader {
  /**
   * @param at the instant of an act; without one, now
   * @throws DomainError NOT_FOUND when there is no such cycle, or the scope does not see it
   */
  async one(reads: ReadTransaction, id: string, at: Date | null = null): Promise<CycleRow> {
    const [row] = isId(id) ? await reads.rows<CycleRow>(cycleById, [id, at]) : [];
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }
}
