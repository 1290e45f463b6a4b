import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@maillage/platform-server';
import type { FrameworkAudience, FrameworkContent, ProgressFigures } from '@maillage/labelling-domain';
import { dayOfUnionAt } from '../day-of-union.sql.js';

export interface SteeredFrameworkRow {
  readonly id: string;
  readonly title: string;
  readonly audience: FrameworkAudience;
  readonly isDemo: boolean;
  readonly versionId: string;
  readonly versionNumber: number;
  readonly content: FrameworkContent;
}

export interface GroupFiguresRow {
  readonly groupId: string;
  readonly groupName: string;
  readonly month: string;
  readonly figures: ProgressFigures;
  readonly computedAt: Date;
}

export interface CriterionFiguresRow {
  readonly key: string;
  readonly respondents: number;
  readonly notDone: number;
  readonly planned: number;
}

export interface ComingSessionRow {
  readonly id: string;
  readonly title: string;
  readonly heldOn: string;
  readonly files: number;
}

/** Of each framework in use, its latest published version. */
const frameworks = {
  name: 'labelling.steering.frameworks',
  text: `select distinct on (framework.id) framework.id, framework.title, framework.audience, framework.is_demo as "isDemo",
      version.id as "versionId", version.number as "versionNumber", version.content
    from labelling.framework join labelling.framework_version version on version.framework_id = framework.id
    where version.state = 'published' order by framework.id, version.number desc`,
};
const figures = {
  name: 'labelling.steering.figures',
  text: `select summary.tenant_id as "groupId", card.name as "groupName", to_char(summary.month, 'YYYY-MM') as month,
      summary.figures, summary.computed_at as "computedAt"
    from labelling.progress_summary summary join network.organisation_card card on card.id = summary.tenant_id
    where summary.framework_id = $1 and summary.tenant_id = any ($2::uuid[])
    order by summary.month, card.sort_name`,
};
const criteria = {
  name: 'labelling.steering.criteria',
  text: `select summary.criterion_key as key, sum(summary.respondents)::int as respondents,
      sum(coalesce((summary.figures ->> 'notDone')::int, 0))::int as "notDone",
      sum(coalesce((summary.figures ->> 'planned')::int, 0))::int as planned
    from labelling.criterion_summary summary
    join labelling.framework_version version on version.id = summary.framework_version_id
    where version.framework_id = $1 and summary.tenant_id = any ($2::uuid[]) and summary.respondents > 0
    group by summary.criterion_key order by summary.criterion_key`,
};
const sessions = {
  name: 'labelling.steering.sessions',
  text: `select session.id, session.title, session.held_on::text as "heldOn", (select count(*)::int from labelling.commission_item item
      where item.session_id = session.id and item.withdrawn_at is null) as files
    from labelling.commission_session session where session.state <> 'held' and session.held_on >= ${dayOfUnionAt()}
    order by session.held_on limit 10`,
};

/** What a screen of steering is drawn from: figures that are kept, not counted while one waits. */
@Injectable()
export class SteeringReader {
  frameworks(reads: ReadTransaction): Promise<SteeredFrameworkRow[]> {
    return reads.rows<SteeredFrameworkRow>(frameworks, []);
  }

  /** @param visible the organisations whose figures are asked: a large group of five or more may be read by others too */
  figures(reads: ReadTransaction, frameworkId: string, visible: readonly string[]): Promise<GroupFiguresRow[]> {
    return reads.rows<GroupFiguresRow>(figures, [frameworkId, visible]);
  }

  criteria(reads: ReadTransaction, frameworkId: string, visible: readonly string[]): Promise<CriterionFiguresRow[]> {
    return reads.rows<CriterionFiguresRow>(criteria, [frameworkId, visible]);
  }

  sessions(reads: ReadTransaction): Promise<ComingSessionRow[]> {
    return reads.rows<ComingSessionRow>(sessions, []);
  }
}
