import type { Client } from 'pg';
import { type Criterion, criteriaOf, type FrameworkContent } from '@maillage/labelling-domain';
import type { Chance } from '../../chance.js';
import { layDocument } from './laid-documents.js';
import { answerBy, type MissionCourse, type SimulatedAnswer } from './mission-course.js';
import { ReplayRefusal, type ReplayPortal, type SignedIn } from './replay-portal.js';
import { dayAfter, type SimulatedClock } from './simulated-clock.js';

export interface ReplayStage {
  readonly portal: ReplayPortal;
  readonly superuser: Client;
  readonly clock: SimulatedClock;
  readonly chance: Chance;
  readonly framework: { readonly id: string; readonly content: FrameworkContent };
}

type Phase = 'away' | 'assessing' | 'waiting' | 'applied';

/** One Mission on its way: each month it does what its course says, through the API, as its head. */
export class ReplayedMission {
  private cycleId = '';
  private phase: Phase = 'away';
  private readonly unanswered: Criterion[] = [];
  /** Criteria that are not wholly done yet, and the version of their answers. */
  private readonly unfinished: Criterion[] = [];
  private readonly versions = new Map<string, number>();
  /** Criteria that do not concern it. */
  private readonly excluded = new Set<string>();

  constructor(
    private readonly stage: ReplayStage,
    readonly head: SignedIn,
    private readonly course: MissionCourse,
  ) {}

  get contests(): boolean {
    return this.course.contests;
  }

  isOf(cycleId: string): boolean {
    return this.cycleId === cycleId;
  }

  async live(month: number): Promise<void> {
    if (this.phase === 'away' && this.course.registersIn === month) return this.begin();
    if (this.phase === 'assessing') return this.assess();
    if (this.phase === 'waiting' && !this.course.hesitates) return this.apply();
  }

  /** The commission asked for more: the Mission goes back to work, and applies again in a later month. */
  async resume(): Promise<void> {
    await this.mutate('resumeAssessment', 'CycleActInput', { cycleId: this.cycleId });
    this.phase = 'waiting';
  }

  private async begin(): Promise<void> {
    const { portal, framework } = this.stage;
    const input = { frameworkId: framework.id, kind: 'initial' };
    const opened = await portal.mutate<{ id: string }>(this.head, 'registerCycle', {
      ...{ input, type: 'RegisterCycleInput', fields: 'id axes { criteria { key excluded { code } version } }' },
    });
    this.cycleId = opened.id;
    const started = await portal.mutate<Assessed>(this.head, 'startSelfAssessment', {
      input: { cycleId: this.cycleId },
      ...{ type: 'LabelCycleInput', fields: 'id axes { criteria { key excluded { code } version } }' },
    });
    const criteria = new Map(criteriaOf(framework.content).map((criterion) => [criterion.key, criterion]));
    for (const { key, excluded, version } of started.axes.flatMap((axis) => axis.criteria)) {
      const criterion = criteria.get(key);
      if (excluded !== null) this.excluded.add(key);
      else if (criterion !== undefined) this.unanswered.push(criterion);
      this.versions.set(key, version);
    }
    await this.nameRoles();
    this.phase = 'assessing';
  }

  private async nameRoles(): Promise<void> {
    const { portal } = this.stage;
    const document = 'query Replay($cycleId: ID!) { labelPeople(cycleId: $cycleId) { id mayHold } }';
    const people = await portal.query<{ id: string; mayHold: string[] }[]>(this.head, 'labelPeople', document, {
      cycleId: this.cycleId,
    });
    const holder = (seat: string): string | null => people.find(({ mayHold }) => mayHold.includes(seat))?.id ?? null;
    const input = { presidentId: holder('president'), directorId: holder('director'), contactId: holder('contact') };
    await this.mutate('nameLabelRoles', 'NameLabelRolesInput', { cycleId: this.cycleId, ...input });
  }

  private async assess(): Promise<void> {
    const { chance } = this.stage;
    const share = Math.ceil(criteriaOf(this.stage.framework.content).length / this.course.months);
    for (const criterion of this.unanswered.splice(0, share)) {
      const answer = answerBy(chance, this.course.quality, criterion.question.kind);
      await this.save(criterion, answer);
      if (answer.status !== 'done') this.unfinished.push(criterion);
    }
    if (this.unanswered.length > 0) return;
    await this.attachEvidence();
    this.phase = 'waiting';
  }

  /** One file for all that asks for one. */
  private async attachEvidence(): Promise<void> {
    const { superuser, clock, framework } = this.stage;
    const documentVersionId = await layDocument(superuser, this.head.organisationId, dayAfter(clock.now(), -30));
    const keys = criteriaOf(framework.content)
      .filter(
        ({ key, expectedEvidence }) => this.versions.has(key) && expectedEvidence.some(({ required }) => required),
      )
      .map(({ key }) => key);
    const criterionKeys = keys.filter((key) => !this.excluded.has(key));
    await this.mutate('attachEvidence', 'AttachEvidenceInput', {
      cycleId: this.cycleId,
      criterionKeys,
      documentVersionId,
    });
  }

  /** Applies, or does some of what lacks to be let apply the next month. */
  private async apply(): Promise<void> {
    try {
      await this.mutate('applyForLabel', 'ApplyForLabelInput', { cycleId: this.cycleId, levelAimed: 1 });
      this.phase = 'applied';
    } catch (error) {
      if (!(error instanceof ReplayRefusal) || this.unfinished.length === 0) throw error;
      for (const criterion of this.unfinished.splice(0, 4)) {
        await this.save(criterion, { status: 'done', donePercent: null, reason: null });
      }
    }
  }

  private async save(criterion: Criterion, answer: SimulatedAnswer): Promise<void> {
    const { clock } = this.stage;
    const version = this.versions.get(criterion.key) ?? 0;
    const plannedOn = answer.status === 'planned' || answer.status === 'partly' ? dayAfter(clock.now(), 120) : null;
    const input = {
      cycleId: this.cycleId,
      criterionKey: criterion.key,
      version,
      comment: 'Constat du rejeu.',
      plannedOn,
    };
    const saved = await this.stage.portal.mutate<{ criterion: { version: number } }>(this.head, 'saveAnswer', {
      ...{ input: { ...input, ...answer }, type: 'SaveAnswerInput', fields: 'criterion { version }' },
    });
    this.versions.set(criterion.key, saved.criterion.version);
  }

  private async mutate(operation: string, type: string, input: object): Promise<void> {
    await this.stage.portal.mutate(this.head, operation, { input, type, fields: '__typename' });
  }
}

interface Assessed {
  readonly axes: readonly {
    readonly criteria: readonly {
      readonly key: string;
      readonly excluded: { readonly code: string } | null;
      readonly version: number;
    }[];
  }[];
}
