import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { AuditFileReader } from '../../application/cycle/audit-file.reader.js';
import { auditorView } from '../../application/cycle/auditor.view.js';
import { courseView } from '../../application/cycle/course.view.js';
import { ProposeAuditors } from '../../application/cycle/propose-auditors.js';
import { AuditorReader } from '../../persistence/cycle/auditor.reader.js';
import { ComparisonReader } from '../../persistence/cycle/comparison.reader.js';
import { CourseRepository } from '../../persistence/cycle/course.repository.js';
import { cyclePolicies } from '../../policy/cycle.policies.js';
import { AuditFileType } from './audit-file.types.js';
import { AuditorPageType, AuditorProposalsType } from './auditor.types.js';
import { AuditComparisonType, CycleCourseType } from './course.types.js';

@Resolver(() => CycleCourseType)
export class CourseQueryResolver {
  constructor(
    private readonly courses: CourseRepository,
    private readonly files: AuditFileReader,
    private readonly comparisons: ComparisonReader,
    private readonly auditors: AuditorReader,
    private readonly proposals: ProposeAuditors,
  ) {}

  @Query(() => CycleCourseType)
  @Guarded(cyclePolicies.cycleCourse)
  async cycleCourse(
    @Acting() { actor, reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CycleCourseType> {
    return courseView(await this.courses.one(reads, id), actor);
  }

  @Query(() => AuditFileType)
  @Guarded(cyclePolicies.auditFile)
  auditFile(
    @Acting() { actor, reads }: ActingViewer,
    @Args('cycleId', { type: () => ID }) cycleId: string,
  ): Promise<AuditFileType> {
    return this.files.one(reads, actor, cycleId);
  }

  @Query(() => AuditComparisonType, { nullable: true })
  @Guarded(cyclePolicies.auditComparison)
  auditComparison(
    @Acting() { reads }: ActingViewer,
    @Args('cycleId', { type: () => ID }) cycleId: string,
  ): Promise<AuditComparisonType | null> {
    return this.comparisons.one(reads, cycleId);
  }

  @Query(() => AuditorPageType)
  @Guarded(cyclePolicies.auditorPool)
  async auditorPool(
    @Acting() { actor, reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AuditorPageType> {
    const page = await this.auditors.page(reads, actor, { first, after });
    return { ...page, rows: page.rows.map(auditorView) };
  }

  @Query(() => AuditorProposalsType)
  @Guarded(cyclePolicies.proposeAuditors)
  proposeAuditors(
    @Acting() { actor, reads }: ActingViewer,
    @Args('cycleId', { type: () => ID }) cycleId: string,
  ): Promise<AuditorProposalsType> {
    return this.proposals.of(reads, actor, cycleId);
  }
}
