import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { DomainError, isId } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { BenchmarkReader } from '../../persistence/steering/benchmark.reader.js';
import { steeringPolicies } from '../../policy/steering.policies.js';

@ObjectType('CriterionBenchmark', {
  description:
    'How the Missions of the region answered a criterion: shares in percent of those who did, in steps of ten, renewed once a day; nothing where fewer than six answered, or all alike',
})
export class CriterionBenchmarkType {
  @Field() key!: string;
  @Field(() => Int) respondents!: number;
  @Field(() => Int) done!: number;
  @Field(() => Int) partly!: number;
  @Field(() => Int) planned!: number;
  @Field(() => Int) notDone!: number;
  @Field(() => Int) notConcerned!: number;
}

@Resolver(() => CriterionBenchmarkType)
export class BenchmarkResolver {
  constructor(private readonly reader: BenchmarkReader) {}

  @Query(() => [CriterionBenchmarkType])
  @Guarded(steeringPolicies.readBenchmark)
  async criterionBenchmark(
    @Acting() { reads }: ActingViewer,
    @Args('cycleId', { type: () => ID }) cycleId: string,
  ): Promise<CriterionBenchmarkType[]> {
    if (!isId(cycleId) || !(await this.reader.sees(reads, cycleId))) throw new DomainError('NOT_FOUND');
    return this.reader.ofRegion(reads, cycleId);
  }
}
