import { registerEnumType } from '@nestjs/graphql';
import { declareRefusals, enumOf } from '@maillage/platform-server';
import {
  groupActs,
  groupBands,
  groupKinds,
  groupSituations,
  groupStates,
  joiningModes,
  memberActs,
  membershipStates,
  workgroupsRefusals,
} from '@maillage/workgroups-domain';
import { awaitedGroupKinds } from '../../persistence/group/awaited-group-acts.reader.js';

export const GroupKindEnum = enumOf(groupKinds);
export const GroupSituationEnum = enumOf(groupSituations);
export const GroupStateEnum = enumOf(groupStates);
export const GroupBandEnum = enumOf(groupBands);
export const JoiningModeEnum = enumOf(joiningModes);
export const GroupActEnum = enumOf(groupActs);
export const MembershipStateEnum = enumOf(membershipStates);
export const MemberActEnum = enumOf(memberActs);
export const AwaitedGroupKindEnum = enumOf(awaitedGroupKinds);

declareRefusals(workgroupsRefusals);
registerEnumType(GroupKindEnum, { name: 'GroupKind' });
registerEnumType(GroupSituationEnum, { name: 'GroupSituation' });
registerEnumType(GroupStateEnum, { name: 'GroupState' });
registerEnumType(GroupBandEnum, { name: 'GroupBand' });
registerEnumType(JoiningModeEnum, { name: 'GroupJoiningMode' });
registerEnumType(GroupActEnum, { name: 'GroupAct' });
registerEnumType(MembershipStateEnum, { name: 'GroupMembershipState' });
registerEnumType(MemberActEnum, { name: 'GroupMemberAct' });
registerEnumType(AwaitedGroupKindEnum, { name: 'AwaitedGroupKind' });
