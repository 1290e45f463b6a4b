import type { DeliverableState, GroupTaskState, MilestoneState, ResourceKind } from '@maillage/workgroups-domain';
import type { DecisionRow, OrganisationRow } from '../rows.js';
import type { LedRow, ParticipantRow } from '../meeting/meeting.rows.js';

/** A file as it was when it was joined. */
export interface WorkFileRow {
  readonly documentId: string;
  readonly versionId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string;
}

/** The group that the work is of, and how who asks stands to it. */
export interface WorkGroupRow extends LedRow {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  readonly state: string;
  readonly isTakingPart: boolean;
  /** As a member, or by the lead: the sponsor takes part and is not inside. */
  readonly isInside: boolean;
  readonly people: ParticipantRow[];
  /** The day that it is where the union sits. */
  readonly today: string;
}

export interface MilestoneRow {
  readonly id: string;
  readonly state: MilestoneState;
  readonly title: string;
  readonly note: string;
  readonly dueOn: string;
  readonly reason: string | null;
  readonly version: number;
  /** Of its tasks, those that were given up left out. */
  readonly tasksDone: number;
  readonly tasksAll: number;
}

export interface GroupTaskRow {
  readonly id: string;
  readonly milestoneId: string | null;
  readonly state: GroupTaskState;
  readonly title: string;
  readonly details: string;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly ownerOrganisationId: string | null;
  readonly dueOn: string | null;
  readonly reason: string | null;
  readonly version: number;
}

/** A deliverable with where it stands: of what was adopted, its resource says it. */
export interface DeliverableRow {
  readonly id: string;
  readonly lineId: string;
  readonly state: DeliverableState;
  readonly title: string;
  readonly kind: ResourceKind;
  readonly summary: string;
  readonly link: string | null;
  readonly file: WorkFileRow | null;
  readonly deliverer: OrganisationRow;
  readonly personId: string;
  readonly personName: string;
  readonly note: string | null;
  readonly version: number;
  readonly deliveredAt: string;
  readonly hasSuccessor: boolean;
  readonly resourceId: string | null;
  /** Of what was adopted; null before. */
  readonly edition: number | null;
  readonly adoptedBy: string | null;
  readonly adoptedAt: string | null;
  readonly publishedAt: string | null;
  /** The edition that it took the place of. */
  readonly replacesEdition: number | null;
  readonly replacedAt: string | null;
  readonly retiredBecause: string | null;
  readonly uses: number | null;
  readonly history: DecisionRow[];
}

export interface WorkRow extends WorkGroupRow {
  readonly milestones: MilestoneRow[];
  readonly tasks: GroupTaskRow[];
  /** How many that ended before those are kept and not listed. */
  readonly endedTasksHidden: number;
  readonly deliverables: DeliverableRow[];
}

export interface ThreadMessageRow {
  readonly id: string;
  readonly groupId: string;
  readonly sponsorId: string;
  readonly personId: string;
  readonly personName: string;
  readonly organisation: OrganisationRow;
  readonly body: string;
  readonly mentions: { readonly personId: string; readonly name: string }[];
  readonly writtenAt: Date;
  readonly withdrawnAt: Date | null;
}

export interface GroupFileVersionRow extends WorkFileRow {
  readonly id: string;
  readonly personName: string;
  readonly organisationName: string;
  readonly addedAt: string;
}

export interface GroupFileRow {
  readonly id: string;
  readonly ownerId: string;
  readonly title: string;
  readonly removedAt: string | null;
  /** The latest first. */
  readonly versions: GroupFileVersionRow[];
}

export interface GroupFilesRow extends WorkGroupRow {
  readonly files: GroupFileRow[];
}

/** One edition of a resource, beside the others. */
export interface EditionRow {
  readonly id: string;
  readonly edition: number;
  readonly publishedAt: string;
  readonly replacedAt: string | null;
}

export interface ResourceRow {
  readonly id: string;
  readonly groupId: string;
  readonly groupTitle: string;
  readonly sponsorId: string;
  readonly sponsor: OrganisationRow;
  readonly deliverer: OrganisationRow;
  readonly title: string;
  readonly kind: ResourceKind;
  readonly theme: string;
  readonly summary: string;
  readonly edition: number;
  readonly link: string | null;
  readonly file: WorkFileRow | null;
  readonly adoptedBy: string;
  readonly publishedAt: Date | null;
  readonly replacedAt: Date | null;
  readonly retiredAt: Date | null;
  /** Null for who neither takes part in the group nor sponsors it. */
  readonly uses: number | null;
  readonly editions: EditionRow[];
}
