import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { DomainError, isId } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { directoryActViews } from '../application/organisation-record.view.js';
import { OrganisationRecordReader } from '../persistence/organisation-record.reader.js';
import { OrganisationReader } from '../persistence/organisation.reader.js';
import { directoryPolicies } from '../policy/directory.policies.js';
import { OrganisationDecisionPageType, OrganisationRecordType } from './organisation-record.types.js';
import { organisationView } from './organisation.view.js';

const firstDecisions = 10;

@Resolver(() => OrganisationRecordType)
export class OrganisationRecordResolver {
  constructor(
    private readonly directory: OrganisationReader,
    private readonly records: OrganisationRecordReader,
  ) {}

  @Query(() => OrganisationRecordType)
  @Guarded(directoryPolicies.read)
  async organisationRecord(
    @Acting() { actor, reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OrganisationRecordType> {
    const record = isId(id) ? await this.records.one(reads, id) : undefined;
    if (record === undefined) throw new DomainError('NOT_FOUND');
    const decisions = await this.records.decisions(reads, id, { first: firstDecisions });
    const acts = directoryActViews(record, actor);
    return { ...record, organisation: organisationView(record), decisions, acts };
  }

  @Query(() => OrganisationDecisionPageType)
  @Guarded(directoryPolicies.read)
  async organisationDecisions(
    @Acting() { reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<OrganisationDecisionPageType> {
    const organisation = isId(id) ? await this.directory.one(reads, id) : undefined;
    if (organisation === undefined) throw new DomainError('NOT_FOUND');
    return this.records.decisions(reads, id, { first, after });
  }
}
