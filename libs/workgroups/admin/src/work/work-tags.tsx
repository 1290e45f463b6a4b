import { Tag, type TagKind } from '@maillage/platform-admin';
import type {
  DeliverableFieldsFragment,
  DeliverableState,
  GroupTaskFieldsFragment,
  GroupTaskState,
  MilestoneFieldsFragment,
  MilestoneState,
} from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';

const ofMilestone: Record<MilestoneState, TagKind> = { planned: 'running', reached: 'held', dropped: 'neutral' };
const ofTask: Record<GroupTaskState, TagKind> = {
  ...{ open: 'outline', underWay: 'inWork', done: 'held', abandoned: 'neutral' },
};
const ofDeliverable: Record<DeliverableState, TagKind> = {
  ...{ draft: 'inWork', reviewed: 'running', adopted: 'running', published: 'held' },
  ...{ replaced: 'neutral', retired: 'neutral', withdrawn: 'neutral' },
};

/** Late is told before anything else. */
export function MilestoneTag({
  milestone: { state, dueOn },
  today,
}: {
  milestone: MilestoneFieldsFragment;
  today: string;
}) {
  const words = useWorkgroupsWords();
  if (state === 'planned' && dueOn < today) return <Tag kind="late">{words('work.late')}</Tag>;
  return <Tag kind={ofMilestone[state]}>{words(`work.milestoneState.${state}`)}</Tag>;
}

export function TaskTag({ task: { state, isOverdue } }: { task: GroupTaskFieldsFragment }) {
  const words = useWorkgroupsWords();
  if (isOverdue) return <Tag kind="late">{words('work.late')}</Tag>;
  return <Tag kind={ofTask[state]}>{words(`work.taskState.${state}`)}</Tag>;
}

export function DeliverableTag({ deliverable: { state, note } }: { deliverable: DeliverableFieldsFragment }) {
  const words = useWorkgroupsWords();
  if (state === 'draft' && note !== null) return <Tag kind="late">{words('work.toRevise')}</Tag>;
  return <Tag kind={ofDeliverable[state]}>{words(`work.deliverableState.${state}`)}</Tag>;
}
