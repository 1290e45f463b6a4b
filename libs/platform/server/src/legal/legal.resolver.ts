import { Field, Float, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Guarded, reading } from '../policy/policy.js';
import './platform.processings.js';
import { PortalNotice } from './portal-notice.js';
import { legalBases, type LegalBasis, registerOfProcessing } from './processing.js';

export const LegalBasisEnum = enumOf(legalBases);
registerEnumType(LegalBasisEnum, { name: 'LegalBasis' });

@ObjectType('PortalNotice', { description: 'What whoever runs this portal has set; null where nothing is' })
export class PortalNoticeType {
  @Field(() => String, { nullable: true }) publisher!: string | null;
  @Field(() => String, { nullable: true }) publicationDirector!: string | null;
  @Field(() => String, { nullable: true }) contact!: string | null;
  @Field(() => String, { nullable: true }) host!: string | null;
  @Field(() => String, { nullable: true }) dataProtectionContact!: string | null;
}

@ObjectType('Retention')
export class RetentionType {
  @Field() of!: string;
  @Field(() => Float, { nullable: true, description: 'Null: as long as the portal is kept' }) hours!: number | null;
  @Field({ description: 'Whether it is then erased; what merely ends leaves a trace' }) erased!: boolean;
}

@ObjectType('Processing', { description: 'One line of the register of processing' })
export class ProcessingType {
  @Field() code!: string;
  @Field(() => LegalBasisEnum) legalBasis!: LegalBasis;
  @Field(() => [String]) categories!: readonly string[];
  @Field(() => [String]) recipients!: readonly string[];
  @Field(() => [RetentionType]) retentions!: readonly RetentionType[];
}

/** What the legal pages tell to anybody. */
@Resolver(() => PortalNoticeType)
export class LegalResolver {
  constructor(private readonly notice: PortalNotice) {}

  @Query(() => PortalNoticeType)
  @Guarded(reading('anyone'))
  portalNotice(): PortalNoticeType {
    return this.notice;
  }

  @Query(() => [ProcessingType])
  @Guarded(reading('anyone'))
  registerOfProcessing(): readonly ProcessingType[] {
    return registerOfProcessing();
  }
}
