import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@maillage/platform-server';
import type { CycleKind, LabelState, OrganisationProgress } from '@maillage/labelling-domain';
import { members, progressColumns, progressJoins } from './progress.sql.js';

/** An organisation below, and where it stands; nothing of what it answered. */
export type SteeredMissionRow = OrganisationProgress & {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly sortName: string;
  readonly regionCodes: readonly string[];
  readonly regionalId: string | null;
  readonly cycleId: string | null;
  readonly kind: CycleKind | null;
  readonly auditFrom: string | null;
  readonly contradictoryUntil: Date | null;
  /** The day of the session on whose agenda it is. */
  readonly heldOn: string | null;
  readonly labelLevel: number | null;
  /** Of the latest label, whatever became of it. */
  readonly labelState: LabelState | null;
  readonly followUpDueOn: string | null;
  readonly now: Date;
};

const missions = {
  name: 'labelling.steering.missions',
  text: `select member.id, member.code, member.name, member.sort_name as "sortName", member.region_codes as "regionCodes",
      member.regional_id as "regionalId", latest.id as "cycleId", latest.kind, latest.audit_from::text as "auditFrom",
      latest.contradictory_until as "contradictoryUntil", label.level as "labelLevel",
      (select session.held_on::text from labelling.commission_item item
        join labelling.commission_session session on session.tenant_id = item.tenant_id and session.id = item.session_id
        where item.cycle_id = latest.id and item.decided_at is null and item.withdrawn_at is null
        order by session.held_on limit 1) as "heldOn",
      (select given.state from labelling.label given where given.tenant_id = member.id and given.framework_id = $1
        order by given.granted_on desc, given.id desc limit 1) as "labelState",
      case when label.followed_up_on is null then label.follow_up_due_on::text end as "followUpDueOn",
      clock_timestamp() as now, ${progressColumns}
    from ${members} ${progressJoins}
    where member.id = any ($2::uuid[]) and ($3::text is null or $3 = any (member.region_codes))
    order by member.sort_name, member.id`,
};

@Injectable()
export class SteeredMissionsReader {
  /** All that are visible, some hundreds at most: rules of the domain choose among them. */
  of(
    reads: ReadTransaction,
    frameworkId: string,
    { visible, regionCode }: { visible: readonly string[]; regionCode: string | null },
  ): Promise<SteeredMissionRow[]> {
    return reads.rows<SteeredMissionRow>(missions, [frameworkId, visible, regionCode]);
  }
}
