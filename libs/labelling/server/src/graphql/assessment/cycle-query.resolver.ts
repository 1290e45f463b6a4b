import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { canBeAssigned, seatsOf } from '@maillage/labelling-domain';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { storedProgress, cycleView } from '../../application/assessment/cycle.view.js';
import { openableFrameworkView } from '../../application/assessment/openable-framework.view.js';
import { CycleListReader } from '../../persistence/assessment/cycle-list.reader.js';
import { CycleReader } from '../../persistence/assessment/cycle.reader.js';
import { LabelPeopleReader } from '../../persistence/assessment/label-people.reader.js';
import { OpenableFrameworksReader } from '../../persistence/assessment/openable-frameworks.reader.js';
import { demandOnAssessment } from '../../policy/assessment.ability.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import {
  LabelCycleFilterInput,
  LabelCyclePageType,
  LabelCycleType,
  LabelPersonType,
  OpenableFrameworkType,
} from './cycle.types.js';

@Resolver(() => LabelCycleType)
export class CycleQueryResolver {
  constructor(
    private readonly reader: CycleReader,
    private readonly list: CycleListReader,
    private readonly people: LabelPeopleReader,
    private readonly frameworks: OpenableFrameworksReader,
  ) {}

  @Query(() => LabelCyclePageType)
  @Guarded(assessmentPolicies.readLabelling)
  async labelCycles(
    @Acting() { actor, reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => LabelCycleFilterInput, nullable: true }) filter: LabelCycleFilterInput | null,
  ): Promise<LabelCyclePageType> {
    const page = await this.list.page(reads, actor, { first, after }, filter ?? {});
    const total = await this.list.count(reads, actor, filter ?? {});
    return { ...page, total, rows: page.rows.map((row) => ({ ...row, progress: storedProgress(row) })) };
  }

  @Query(() => LabelCycleType)
  @Guarded(assessmentPolicies.readLabelling)
  async labelCycle(
    @Acting() { actor, reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<LabelCycleType> {
    return cycleView(await this.reader.one(reads, id), actor);
  }

  @Query(() => [OpenableFrameworkType])
  @Guarded(assessmentPolicies.readLabelling)
  async openableFrameworks(@Acting() { actor, reads }: ActingViewer): Promise<OpenableFrameworkType[]> {
    const rows = await this.frameworks.of(reads, actor.organisationId);
    return rows.map((row) => openableFrameworkView(row, actor));
  }

  @Query(() => [LabelPersonType])
  @Guarded(assessmentPolicies.readPeople)
  async labelPeople(
    @Acting() { actor, reads }: ActingViewer,
    @Args('cycleId', { type: () => ID }) cycleId: string,
  ): Promise<LabelPersonType[]> {
    const cycle = await this.reader.one(reads, cycleId);
    demandOnAssessment(actor, 'assign', cycle);
    const people = await this.people.seatedIn(reads, cycle.tenantId, cycle.id);
    return people.map((person) => ({
      ...{ id: person.id, name: person.name, role: person.roles[0] ?? '', entrusted: person.entrusted },
      canBeAssigned: canBeAssigned(person),
      mayHold: seatsOf(person),
    }));
  }
}
