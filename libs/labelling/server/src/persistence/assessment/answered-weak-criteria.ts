import { Injectable } from '@nestjs/common';
import { type LabelReads, WeakCriteria, type WeakCriterion } from '@maillage/labelling-contract';

const mostTold = 20;

const weak = {
  name: 'labelling.assessment.weak',
  text: `select cycle.id as "cycleId", criterion ->> 'code' as code, criterion ->> 'title' as title, axis ->> 'title' as axis
    from (select latest.id, latest.framework_version_id from labelling.cycle latest
      where latest.tenant_id = $1 and latest.kind <> 'mock' order by latest.opened_at desc, latest.id desc limit 1) cycle
    join labelling.framework_version version on version.id = cycle.framework_version_id
    cross join jsonb_array_elements(version.content -> 'axes') axis
    cross join jsonb_array_elements(axis -> 'criteria') criterion
    join labelling.answer on answer.cycle_id = cycle.id and answer.criterion_key = criterion ->> 'key'
    where answer.excluded is null and (answer.status = 'notDone' or (answer.status = 'partly' and answer.done_percent < 50))
    order by (criterion ->> 'weight')::int desc, criterion ->> 'code' limit ${mostTold}`,
};

/** Weak criteria as the answers of the self-assessment say them. */
@Injectable()
export class AnsweredWeakCriteria extends WeakCriteria {
  override of(reads: LabelReads, organisationId: string): Promise<readonly WeakCriterion[]> {
    return reads.rows<WeakCriterion>(weak, [organisationId]);
  }
}
