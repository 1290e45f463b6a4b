import { registerEnumType } from '@nestjs/graphql';
import { declareRefusals, enumOf } from '@maillage/platform-server';
import {
  deliverableActs,
  deliverableStates,
  groupTaskActs,
  groupTaskStates,
  milestoneActs,
  milestoneStates,
  resourceKinds,
  workRefusals,
} from '@maillage/workgroups-domain';
import { awaitedWorkKinds } from '../../persistence/work/awaited-work-acts.reader.js';

declareRefusals(workRefusals);

export const MilestoneStateEnum = enumOf(milestoneStates);
export const MilestoneActEnum = enumOf(milestoneActs);
export const GroupTaskStateEnum = enumOf(groupTaskStates);
export const GroupTaskActEnum = enumOf(groupTaskActs);
export const DeliverableStateEnum = enumOf(deliverableStates);
export const DeliverableActEnum = enumOf(deliverableActs);
export const ResourceKindEnum = enumOf(resourceKinds);
export const AwaitedWorkKindEnum = enumOf(awaitedWorkKinds);

registerEnumType(MilestoneStateEnum, { name: 'MilestoneState' });
registerEnumType(MilestoneActEnum, { name: 'MilestoneAct' });
registerEnumType(GroupTaskStateEnum, { name: 'GroupTaskState' });
registerEnumType(GroupTaskActEnum, { name: 'GroupTaskAct' });
registerEnumType(DeliverableStateEnum, { name: 'DeliverableState' });
registerEnumType(DeliverableActEnum, { name: 'DeliverableAct' });
registerEnumType(ResourceKindEnum, { name: 'ResourceKind' });
registerEnumType(AwaitedWorkKindEnum, { name: 'AwaitedWorkKind' });
