import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { OrganisationKind } from '@maillage/network-contract';

@ObjectType('LabelledOrganisation', { description: 'An organisation as the screens of the label show it' })
export class LabelledOrganisationType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field(() => String) kind!: OrganisationKind;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) departmentCode!: string | null;
  @Field(() => [String]) regionCodes!: string[];
}

@ObjectType('LabelFramework')
export class LabelFrameworkType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field({ description: 'Whether it is our own, and gives labels of no official value' }) isDemo!: boolean;
}
