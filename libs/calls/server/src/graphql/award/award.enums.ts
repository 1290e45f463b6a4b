import { registerEnumType } from '@nestjs/graphql';
import {
  awardActs,
  awardStates,
  paymentActs,
  paymentConditions,
  paymentKinds,
  plainKeys,
  sizes,
} from '@maillage/calls-domain';
import { enumOf } from '@maillage/platform-server';

export const PlainKeyEnum = enumOf(plainKeys);
export const AllocationKeyEnum = enumOf([...plainKeys, 'mixed'] as const);
export const AwardStateEnum = enumOf(awardStates);
export const AwardActEnum = enumOf(awardActs);
export const PaymentKindEnum = enumOf(paymentKinds);
export const PaymentConditionEnum = enumOf(paymentConditions);
export const PaymentActEnum = enumOf(paymentActs);
export const SizeEnum = enumOf(sizes);

registerEnumType(PlainKeyEnum, { name: 'AllocationPlainKey' });
registerEnumType(AllocationKeyEnum, { name: 'AllocationKey' });
registerEnumType(AwardStateEnum, { name: 'CallAwardState' });
registerEnumType(AwardActEnum, { name: 'CallAwardAct' });
registerEnumType(PaymentKindEnum, { name: 'CallPaymentKind' });
registerEnumType(PaymentConditionEnum, { name: 'CallPaymentCondition' });
registerEnumType(PaymentActEnum, { name: 'CallPaymentAct' });
registerEnumType(SizeEnum, { name: 'OrganisationSize' });
