import { Injectable } from '@nestjs/common';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, StampSource } from '@maillage/platform-server';
import { ArchivedEvidenceReader, cycleSeen } from '../../persistence/reports/archived-evidence.reader.js';
import { ArchiveRepository } from '../../persistence/reports/archive.repository.js';
import { reportsPolicies } from '../../policy/reports.policies.js';
import { mostWaitingArchives } from '../../persistence/reports/archive.js';
import { type ArchiveView, archiveView } from './archive.view.js';

/** Asks for the evidence of a cycle in one file. A job packs it, with the rights that the asker has then. */
@Injectable()
export class AskArchive {
  constructor(
    private readonly acts: ActOnce,
    private readonly archives: ArchiveRepository,
    private readonly evidence: ArchivedEvidenceReader,
    private readonly stamps: StampSource,
  ) {}

  execute(actor: ActingActor, input: { idempotencyKey: string; cycleId: string }): Promise<ArchiveView> {
    const asked = { operation: 'askArchive', policy: reportsPolicies.ask, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { cycleId } = input;
      const { personId, organisationId: tenantId } = actor;
      const cycles = isId(cycleId) ? await transaction.rows(cycleSeen, [cycleId]) : [];
      if (cycles.length === 0) throw new DomainError('NOT_FOUND');
      const files = await this.evidence.of(transaction, cycleId);
      if (files.length === 0) throw new DomainError('nothingToArchive');
      const waiting = await this.archives.countWaiting(transaction, personId);
      if (waiting >= mostWaitingArchives) throw new DomainError('tooManyArchives', { max: mostWaitingArchives });
      const at = await this.stamps.after(transaction);
      const id = newId(at);
      await this.archives.add(transaction, { id, tenantId, cycleId, personId, at });
      const row = await this.archives.one(transaction, id);
      if (row === undefined) throw new DomainError('NOT_FOUND');
      return archiveView(row);
    });
  }
}
