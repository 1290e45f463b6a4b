import { Tag, type TagKind } from '@maillage/platform-admin';
import type { GroupMembershipState, GroupState } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';

const kindOfState: Readonly<Record<GroupState, TagKind>> = {
  proposed: 'outline',
  active: 'running',
  paused: 'inWork',
  closed: 'held',
};

export function GroupStateTag({ state }: { state: GroupState }) {
  const words = useWorkgroupsWords();
  return <Tag kind={kindOfState[state]}>{words(`state.${state}`)}</Tag>;
}

const kindOfPlace: Readonly<Record<GroupMembershipState, TagKind>> = {
  none: 'neutral',
  invited: 'inWork',
  asked: 'outline',
  member: 'held',
  declined: 'neutral',
  refused: 'neutral',
  left: 'neutral',
};

export function MembershipTag({ state }: { state: GroupMembershipState }) {
  const words = useWorkgroupsWords();
  return <Tag kind={kindOfPlace[state]}>{words(`membershipState.${state}`)}</Tag>;
}
