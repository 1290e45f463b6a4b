import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RefusalParams } from '@maillage/platform-kernel';
import { declareRefusals, enumOf, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import {
  auditMethods,
  auditOpinions,
  auditorKinds,
  type CycleAct,
  cycleActs,
  cycleRefusals,
  type FindingAct,
  findingActs,
  findingStates,
} from '@maillage/labelling-domain';

export { CycleKindEnum, CycleStateEnum, FindingKindEnum } from '../cycle-vocabulary.enums.js';

export const CycleActEnum = enumOf(cycleActs);
export const FindingStateEnum = enumOf(findingStates);
export const FindingActEnum = enumOf(findingActs);
export const AuditorKindEnum = enumOf(auditorKinds);
export const AuditOpinionKindEnum = enumOf(auditOpinions);
export const AuditMethodEnum = enumOf(auditMethods);
export const AuditReportKindEnum = enumOf(['plan', 'draft', 'final', 'erratum']);
declareRefusals(cycleRefusals);
registerEnumType(CycleActEnum, { name: 'CycleAct' });
registerEnumType(FindingStateEnum, { name: 'FindingState' });
registerEnumType(FindingActEnum, { name: 'FindingAct' });
registerEnumType(AuditorKindEnum, { name: 'AuditorKind' });
registerEnumType(AuditOpinionKindEnum, { name: 'AuditOpinionKind' });
registerEnumType(AuditMethodEnum, { name: 'AuditMethod' });
registerEnumType(AuditReportKindEnum, { name: 'AuditReportKind' });

@ObjectType('CycleActAvailability', { description: 'Whether an act on a cycle is open now, and if not, why' })
export class CycleActAvailabilityType {
  @Field(() => CycleActEnum) act!: CycleAct;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('FindingActAvailability', { description: 'Whether an act on a finding is open now, and if not, why' })
export class FindingActAvailabilityType {
  @Field(() => FindingActEnum) act!: FindingAct;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}
