import { Injectable } from '@nestjs/common';
import type { ActingActor, ReadTransaction } from '@maillage/platform-server';
import { CourseRepository } from '../../persistence/cycle/course.repository.js';
import type { CourseRow } from '../../persistence/cycle/course.row.js';
import { evidenceOfCycle, type EvidenceRow } from '../../persistence/cycle/course.sql.js';
import { type AuditFileView, auditFileView } from './audit-file.view.js';

@Injectable()
export class AuditFileReader {
  constructor(private readonly courses: CourseRepository) {}

  /** @throws DomainError NOT_FOUND for who is not one of the auditors */
  async one(reads: ReadTransaction, actor: ActingActor, cycleId: string): Promise<AuditFileView> {
    return this.of(reads, actor, await this.courses.one(reads, cycleId));
  }

  async of(reads: ReadTransaction, actor: ActingActor, cycle: CourseRow): Promise<AuditFileView> {
    return auditFileView(cycle, await reads.rows<EvidenceRow>(evidenceOfCycle, [cycle.id]), actor);
  }
}
