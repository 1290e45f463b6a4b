import { registerEnumType } from '@nestjs/graphql';
import { assignmentKinds, juryDecisions, recommendations } from '@maillage/calls-domain';
import { enumOf } from '@maillage/platform-server';

export const AssignmentKindEnum = enumOf(assignmentKinds);
export const RecommendationEnum = enumOf(recommendations);
export const JuryDecisionEnum = enumOf(juryDecisions);

registerEnumType(AssignmentKindEnum, { name: 'CallAssignmentKind' });
registerEnumType(RecommendationEnum, { name: 'CallRecommendation' });
registerEnumType(JuryDecisionEnum, { name: 'CallJuryDecision' });
