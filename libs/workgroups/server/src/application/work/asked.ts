import type { DeliverableTerms, GroupTaskAct, MilestoneAct, ResourceKind } from '@maillage/workgroups-domain';

interface Keyed {
  readonly idempotencyKey: string;
}

export interface OnGroupAsked extends Keyed {
  readonly groupId: string;
}

interface MilestoneTermsAsked {
  readonly title: string;
  readonly note: string;
  readonly dueOn: string;
}

export interface AddMilestoneAsked extends OnGroupAsked, MilestoneTermsAsked {}

export interface EditMilestoneAsked extends Keyed, MilestoneTermsAsked {
  readonly milestoneId: string;
}

export interface MoveMilestoneAsked extends Keyed {
  readonly milestoneId: string;
  readonly act: Exclude<MilestoneAct, 'edit'>;
  readonly reason?: string | null;
}

export interface OrderMilestonesAsked extends OnGroupAsked {
  readonly milestoneIds: readonly string[];
}

export interface TaskTermsAsked {
  readonly title: string;
  readonly details: string;
  readonly milestoneId?: string | null;
  readonly ownerId?: string | null;
  readonly dueOn?: string | null;
}

export interface AddTaskAsked extends OnGroupAsked, TaskTermsAsked {}

export interface EditTaskAsked extends Keyed, TaskTermsAsked {
  readonly taskId: string;
}

export interface MoveTaskAsked extends Keyed {
  readonly taskId: string;
  readonly act: Exclude<GroupTaskAct, 'edit'>;
  readonly reason?: string | null;
}

export interface DeliverableTermsAsked {
  readonly title: string;
  readonly kind: ResourceKind;
  readonly summary: string;
  readonly link?: string | null;
  readonly documentVersionId?: string | null;
}

export interface DeliverAsked extends OnGroupAsked, DeliverableTermsAsked {
  /** The published deliverable of which this is the next edition. */
  readonly renewsId?: string | null;
}

export interface DeliverableAsked extends Keyed {
  readonly deliverableId: string;
}

export interface ReviseDeliverableAsked extends DeliverableAsked, DeliverableTermsAsked {}

export interface SendBackAsked extends DeliverableAsked {
  readonly reason: string;
}

export interface ResourceAsked extends Keyed {
  readonly resourceId: string;
}

export interface RetireResourceAsked extends ResourceAsked {
  readonly reason: string;
}

export interface PostMessageAsked extends OnGroupAsked {
  readonly body: string;
}

export interface MessageAsked extends Keyed {
  readonly messageId: string;
}

export interface ShareFileAsked extends OnGroupAsked {
  readonly title: string;
  readonly documentVersionId: string;
}

export interface AddFileVersionAsked extends Keyed {
  readonly fileId: string;
  readonly documentVersionId: string;
}

export interface FileAsked extends Keyed {
  readonly fileId: string;
}

export type { DeliverableTerms };
