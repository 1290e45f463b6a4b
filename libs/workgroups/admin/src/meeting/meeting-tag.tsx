import { Tag } from '@maillage/platform-admin';
import type { GroupMeetingState, LoggedDecisionFieldsFragment, MeetingReportState } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';

const kinds = { planning: 'inWork', convened: 'running', held: 'held', cancelled: 'outline' } as const;
const reportKinds = { drafting: 'inWork', inValidation: 'running', validated: 'held' } as const;
const decisionKinds = { open: 'running', done: 'held', abandoned: 'outline' } as const;

export function MeetingTag({ state }: { state: GroupMeetingState }) {
  const words = useWorkgroupsWords();
  return <Tag kind={kinds[state]}>{words(`meeting.states.${state}`)}</Tag>;
}

export function ReportTag({ state }: { state: MeetingReportState }) {
  const words = useWorkgroupsWords();
  return <Tag kind={reportKinds[state]}>{words(`meeting.report.states.${state}`)}</Tag>;
}

export function DecisionTag({ decision: { state, isOverdue } }: { decision: LoggedDecisionFieldsFragment }) {
  const words = useWorkgroupsWords();
  if (isOverdue) return <Tag kind="late">{words('meeting.decisions.late')}</Tag>;
  return <Tag kind={decisionKinds[state]}>{words(`meeting.decisions.states.${state}`)}</Tag>;
}
