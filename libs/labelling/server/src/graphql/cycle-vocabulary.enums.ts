import { registerEnumType } from '@nestjs/graphql';
import {
  answerStatuses,
  assessmentActs,
  assessmentRefusals,
  carriedRefusals,
  commentAudiences,
  criterionChanges,
  cycleActs,
  cycleKinds,
  cycleStates,
  findingKinds,
  labelCommentKinds,
  labelHelps,
  labelSeats,
  labelStates,
  planActionStates,
  scaleStrategies,
  snapshotKinds,
} from '@maillage/labelling-domain';
import { declareRefusals, enumOf } from '@maillage/platform-server';

/** The words of cycles and of their answers, as enums of the schema: each is registered once, for all areas. */
export const CycleStateEnum = enumOf(cycleStates);
export const CycleKindEnum = enumOf(cycleKinds);
export const FindingKindEnum = enumOf(findingKinds);
export const LabelStateEnum = enumOf(labelStates);
export const CommentAudienceEnum = enumOf(commentAudiences);
export const LabelCycleActEnum = enumOf([...cycleActs, ...assessmentActs]);
export const AnswerStatusEnum = enumOf(answerStatuses);
export const LabelHelpEnum = enumOf(labelHelps);
export const LabelCommentKindEnum = enumOf(labelCommentKinds);
export const SnapshotKindEnum = enumOf(snapshotKinds);
export const PlanActionStateEnum = enumOf(planActionStates);
export const LabelSeatEnum = enumOf(labelSeats);
export const CriterionChangeEnum = enumOf(criterionChanges);
export const ScaleStrategyEnum = enumOf(scaleStrategies);
export const QuestionKindEnum = enumOf(['progress', 'yesNo', 'choices'] as const);

declareRefusals([...assessmentRefusals, ...carriedRefusals]);
registerEnumType(CycleStateEnum, { name: 'LabelCycleState' });
registerEnumType(CycleKindEnum, { name: 'LabelCycleKind' });
registerEnumType(FindingKindEnum, { name: 'FindingKind' });
registerEnumType(LabelStateEnum, { name: 'LabelState' });
registerEnumType(CommentAudienceEnum, { name: 'CommentAudience' });
registerEnumType(LabelCycleActEnum, { name: 'LabelCycleAct' });
registerEnumType(AnswerStatusEnum, { name: 'AnswerStatus' });
registerEnumType(LabelHelpEnum, { name: 'LabelHelp' });
registerEnumType(LabelCommentKindEnum, { name: 'LabelCommentKind' });
registerEnumType(SnapshotKindEnum, { name: 'SnapshotKind' });
registerEnumType(PlanActionStateEnum, { name: 'PlanActionState' });
registerEnumType(LabelSeatEnum, { name: 'LabelSeat' });
registerEnumType(CriterionChangeEnum, { name: 'CriterionChange' });
registerEnumType(ScaleStrategyEnum, { name: 'ScaleStrategy' });
registerEnumType(QuestionKindEnum, { name: 'QuestionKind' });
