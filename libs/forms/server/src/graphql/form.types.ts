import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type FormDefinition,
  type FormFaultCode,
  formFaults,
  formRefusals,
  type FormVersionState,
  formVersionStates,
} from '@maillage/forms-domain';
import type { RefusalParams } from '@maillage/platform-kernel';
import { declareRefusals, enumOf, InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import { type FormAct, formActs } from '../application/form-version.view.js';

const FormVersionStateEnum = enumOf(formVersionStates);
const FormFaultEnum = enumOf(formFaults);
const FormActEnum = enumOf(formActs);
declareRefusals(formRefusals);
registerEnumType(FormVersionStateEnum, { name: 'FormVersionState' });
registerEnumType(FormFaultEnum, { name: 'FormFaultCode' });
registerEnumType(FormActEnum, { name: 'FormAct' });

@ObjectType('FormVersionCard', { description: 'A version as lists have it' })
export class FormVersionCardType {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => FormVersionStateEnum) state!: FormVersionState;
  @Field(() => Int) fields!: number;
  @Field(() => InstantScalar, { nullable: true }) publishedAt!: string | null;
  @Field(() => InstantScalar, { nullable: true }) retiredAt!: string | null;
  @Field({ description: 'The name of whoever wrote or decided last' }) decidedBy!: string;
}

@ObjectType('FormCard')
export class FormCardType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field({ description: 'Of the organisation that lays it out' }) ownerName!: string;
  @Field() isOurs!: boolean;
}

@ObjectType('Form')
export class FormType extends FormCardType {
  @Field(() => [FormVersionCardType], { description: 'The newest first' }) versions!: readonly FormVersionCardType[];
}

@ObjectType('FormPage')
export class FormPageType {
  @Field(() => [FormType]) rows!: FormType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

@ObjectType('FormFault', { description: 'What keeps a draft from being published, and where' })
export class FormFaultType {
  @Field(() => FormFaultEnum) code!: FormFaultCode;
  @Field({ description: 'From the whole to the part, by names and places' }) path!: string;
  @Field(() => JsonScalar) params!: RefusalParams;
}

@ObjectType('FormActAvailability')
export class FormActAvailabilityType {
  @Field(() => FormActEnum) act!: FormAct;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('FormVersion')
export class FormVersionType extends FormVersionCardType {
  @Field(() => FormCardType) form!: FormCardType;
  @Field(() => JsonScalar, { description: 'All that the version says' }) definition!: FormDefinition;
  @Field(() => Int, { description: 'Given back with an edit, so that two people do not write over each other' })
  revision!: number;
  @Field(() => Int, { nullable: true, description: 'The number of the published version before it' })
  comparedWith!: number | null;
  @Field(() => [String], { description: 'Fields that the model keeps from being changed' })
  lockedKeys!: readonly string[];
  @Field(() => [FormFaultType]) faults!: readonly FormFaultType[];
  @Field(() => [FormActAvailabilityType]) acts!: readonly FormActAvailabilityType[];
}

@ObjectType('DiscardedFormDraft')
export class DiscardedFormDraftType {
  @Field(() => ID) id!: string;
}
