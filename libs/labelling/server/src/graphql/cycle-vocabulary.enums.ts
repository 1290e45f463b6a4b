import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@maillage/platform-server';
import { commentAudiences, cycleKinds, cycleStates, findingKinds, labelStates } from '@maillage/labelling-domain';

export const CycleStateEnum = enumOf(cycleStates);
export const CycleKindEnum = enumOf(cycleKinds);
export const FindingKindEnum = enumOf(findingKinds);
export const LabelStateEnum = enumOf(labelStates);
export const CommentAudienceEnum = enumOf(commentAudiences);
registerEnumType(CycleStateEnum, { name: 'LabelCycleState' });
registerEnumType(CycleKindEnum, { name: 'LabelCycleKind' });
registerEnumType(FindingKindEnum, { name: 'FindingKind' });
registerEnumType(LabelStateEnum, { name: 'LabelState' });
registerEnumType(CommentAudienceEnum, { name: 'CommentAudience' });
