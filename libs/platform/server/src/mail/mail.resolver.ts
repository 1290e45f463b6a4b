import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { isId } from '@maillage/platform-kernel';
import { demandPageSize, keyOf, pageOf } from '../graphql/page.js';
import { InstantScalar } from '../graphql/scalars.js';
import { Guarded, reading } from '../policy/policy.js';
import { Acting, type ActingViewer } from '../policy/viewer.js';

@ObjectType('Mail', { description: 'A mail written to the person who asks' })
export class MailType {
  @Field(() => ID) id!: string;
  @Field() to!: string;
  @Field() subject!: string;
  @Field({ description: 'Empty when the text holds a secret' }) body!: string;
  @Field({ description: 'Whether the text holds a secret, which is for the mailbox alone' }) isSecret!: boolean;
  @Field(() => InstantScalar) createdAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'Null where no mail server is set' }) sentAt!: Date | null;
}

@ObjectType('MailPage')
export class MailPageType {
  @Field(() => [MailType]) rows!: MailType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

const mailPage = {
  name: 'platform.mail.page',
  text: `select id, recipient as "to", subject,
      case when holds_secret then '' else body end as body, holds_secret as "isSecret", created_at as "createdAt", sent_at as "sentAt"
    from platform.mail where person_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
};

/** What was written to the person signed in: the outbox page where there is no mail server. */
@Resolver(() => MailType)
export class MailResolver {
  @Query(() => MailPageType)
  @Guarded(reading('readOwnMail'))
  async mails(
    @Acting() { actor, reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<MailPageType> {
    demandPageSize(first);
    const [id] = after ? keyOf(after, [isId]) : [null];
    const rows = await reads.rows<MailType>(mailPage, [actor.personId, id, first + 1]);
    return pageOf(rows, first, (row) => [row.id]);
  }
}
