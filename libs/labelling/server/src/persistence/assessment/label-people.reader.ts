import { Injectable } from '@nestjs/common';
import type { SeatedPerson } from '@maillage/labelling-domain';
import type { ReadTransaction } from '@maillage/platform-server';

export interface LabelPersonRow extends SeatedPerson {
  /** Criteria of the cycle that are entrusted to this person. */
  readonly entrusted: number;
}

const seated = {
  name: 'labelling.people.seated',
  text: `select person.id, person.name, array_agg(distinct seat.role) as roles,
      (select count(*)::int from labelling.answer
        where answer.tenant_id = $1 and answer.cycle_id = $2 and answer.assignee_id = person.id) as entrusted
    from network.seat join network.person_card person on person.id = seat.person_id
    where seat.tenant_id = $1 and seat.runs and ($3::uuid[] is null or person.id = any ($3))
    group by person.id, person.name order by person.name, person.id limit 200`,
};

/** Who sits in an organisation today. */
@Injectable()
export class LabelPeopleReader {
  /** @param among only these people */
  seatedIn(
    reads: ReadTransaction,
    organisationId: string,
    cycleId: string,
    among: readonly string[] | null = null,
  ): Promise<LabelPersonRow[]> {
    return reads.rows<LabelPersonRow>(seated, [organisationId, cycleId, among]);
  }
}
