import { Injectable } from '@nestjs/common';
import type { ActingActor, ReadTransaction } from '@maillage/platform-server';
import { type AuditorInPool, proposePairs } from '@maillage/labelling-domain';
import { AuditorReader } from '../../persistence/cycle/auditor.reader.js';
import { CourseRepository } from '../../persistence/cycle/course.repository.js';
import { auditedOf, independenceFacts } from './independence-facts.js';

/** Pairs for a cycle, the best first, each with why; and who is set aside, with every reason. */
@Injectable()
export class ProposeAuditors {
  constructor(
    private readonly courses: CourseRepository,
    private readonly auditors: AuditorReader,
  ) {}

  async of(reads: ReadTransaction, actor: ActingActor, cycleId: string) {
    const cycle = await this.courses.one(reads, cycleId);
    const pool = await this.auditors.poolFor(reads, actor, cycle);
    const facts = independenceFacts(cycle, actor.organisationId, pool[0]?.lastAuditorIds ?? []);
    const { pairs, setAside } = proposePairs(pool, auditedOf(cycle), facts);
    return {
      proposals: pairs.map(({ lead, second, explanation }, index) => ({
        ...{ rank: index + 1, lead: proposed(lead), second: proposed(second), explanation },
      })),
      setAside: setAside.map(({ auditor: { auditorId, name }, reasons }) => ({ auditorId, name, reasons })),
    };
  }
}

function proposed({ auditorId, name, kind, auditsAtWork, auditsDone, qualifiedUntil }: AuditorInPool) {
  return { auditorId, name, kind, auditsAtWork, auditsDone, qualifiedUntil };
}
