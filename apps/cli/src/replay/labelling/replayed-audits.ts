import type { SignedIn } from './replay-portal.js';
import type { ReplayedMission, ReplayStage } from './replayed-mission.js';
import { dayAfter } from './simulated-clock.js';

interface Course {
  readonly id: string;
  readonly state: string;
}

/** The union's officer and the auditors: applications are admitted, assigned, audited and reported month by month. */
export class ReplayedAudits {
  private readonly auditors = new Map<string, SignedIn>();
  /** By cycle, the auditor who leads. */
  private readonly leads = new Map<string, SignedIn>();

  constructor(
    private readonly stage: ReplayStage,
    private readonly officer: SignedIn,
  ) {}

  async enterPool(auditors: readonly SignedIn[], externalsFrom: number): Promise<void> {
    const { portal, clock } = this.stage;
    for (const [rank, auditor] of auditors.entries()) {
      const entered = await portal.mutate<{ id: string }>(this.officer, 'enterAuditor', {
        input: {
          ...{ personId: auditor.personId, kind: rank < externalsFrom ? 'peer' : 'external', mostAudits: 12 },
          ...{ qualifiedOn: dayAfter(clock.now(), -30), qualifiedUntil: dayAfter(clock.now(), 1_500) },
        },
        ...{ type: 'EnterAuditorInput', fields: 'id' },
      });
      this.auditors.set(entered.id, auditor);
    }
  }

  /** Each cycle goes at most one step a month on either side. */
  async live(missions: readonly ReplayedMission[]): Promise<void> {
    for (const { id } of await this.cyclesIn('contradictoryPhase')) await this.finalise(id);
    for (const { id } of await this.cyclesIn('auditorsAssigned')) await this.audit(id, missions);
    for (const { id } of await this.cyclesIn('admissible')) await this.assign(id);
    for (const { id } of await this.cyclesIn('applied')) await this.act(this.officer, 'admitApplication', id);
  }

  async cyclesIn(state: string): Promise<Course[]> {
    const found: Course[] = [];
    let after: string | null = null;
    do {
      const document = `query Replay($after: String, $filter: LabelCycleFilter) {
        labelCycles(first: 100, after: $after, filter: $filter) { rows { id state } endCursor hasMore } }`;
      const page: { rows: Course[]; endCursor: string | null; hasMore: boolean } = await this.stage.portal.query(
        this.officer,
        'labelCycles',
        document,
        { after, filter: { states: [state] } },
      );
      found.push(...page.rows);
      after = page.hasMore ? page.endCursor : null;
    } while (after !== null);
    return found;
  }

  private async assign(cycleId: string): Promise<void> {
    const document = `query Replay($cycleId: ID!) {
      proposeAuditors(cycleId: $cycleId) { proposals { lead { auditorId } second { auditorId } } } }`;
    const { proposals } = await this.stage.portal.query<Proposals>(this.officer, 'proposeAuditors', document, {
      cycleId,
    });
    const [best] = proposals;
    if (best === undefined) return;
    const input = { cycleId, leadAuditorId: best.lead.auditorId, secondAuditorId: best.second.auditorId };
    await this.mutate(this.officer, 'assignAuditors', 'AssignAuditorsInput', input);
    const lead = this.auditors.get(best.lead.auditorId);
    if (lead === undefined) throw new Error('An auditor was proposed who is not of the pool');
    this.leads.set(cycleId, lead);
  }

  private async audit(cycleId: string, missions: readonly ReplayedMission[]): Promise<void> {
    const { clock, chance, framework } = this.stage;
    const lead = this.leadOf(cycleId);
    const keys = framework.content.axes.flatMap((axis) => axis.criteria.map(({ key }) => key));
    const drawn = keys.filter(() => chance.next() < 0.2);
    const sample = drawn.length === 0 ? keys.slice(0, 1) : drawn;
    await this.mutate(lead, 'sendAuditPlan', 'SendAuditPlanInput', {
      ...{ cycleId, from: clock.day(), to: dayAfter(clock.now(), 1), methods: ['examine', 'interview'] },
      ...{ peopleMet: ['La direction', 'Trois jeunes'], sample, note: 'Deux jours sur place.' },
    });
    await this.act(lead, 'startAudit', cycleId);
    for (const criterionKey of sample) await this.giveOpinion(lead, cycleId, criterionKey);
    await this.act(lead, 'finishVisit', cycleId);
    const summary = 'Une démarche engagée, portée par la direction et par le conseil.';
    await this.mutate(lead, 'sendAuditReport', 'SendAuditReportInput', { cycleId, summary });
    const mission = missions.find((one) => one.isOf(cycleId));
    if (mission !== undefined) await this.respond(mission, cycleId);
  }

  private async giveOpinion(lead: SignedIn, cycleId: string, criterionKey: string): Promise<void> {
    const { chance } = this.stage;
    const draw = chance.next();
    const finding =
      draw < 0.3 ? 'alertPoint' : draw < 0.6 ? 'improvementSuggestion' : draw < 0.7 ? 'goodPractice' : null;
    await this.mutate(lead, 'saveOpinion', 'SaveOpinionInput', {
      ...{ cycleId, criterionKey, version: 0, opinion: 'confirmed', seenPercent: null, finding },
      ...{ body: finding === null ? '' : 'Constat fait sur pièces et en entretien.', onAgenda: draw < 0.1 },
    });
  }

  private async respond(mission: ReplayedMission, cycleId: string): Promise<void> {
    for (const { id, state } of await this.findingsOf(mission.head, cycleId)) {
      if (state !== 'notified') continue;
      const answer = mission.contests
        ? { act: 'contest', text: 'Une pièce a été remise depuis la visite.' }
        : { act: 'accept', text: null };
      await this.mutate(mission.head, 'respondToFinding', 'RespondToFindingInput', { findingId: id, ...answer });
    }
  }

  private async finalise(cycleId: string): Promise<void> {
    const lead = this.leadOf(cycleId);
    for (const { id, state } of await this.findingsOf(lead, cycleId)) {
      if (state !== 'contested') continue;
      const act = this.stage.chance.next() < 0.5 ? 'lift' : 'uphold';
      await this.mutate(lead, 'replyToFinding', 'ReplyToFindingInput', {
        findingId: id,
        act,
        text: 'Vu la pièce remise.',
      });
    }
    await this.mutate(lead, 'finaliseReport', 'SendAuditReportInput', {
      cycleId,
      summary: 'Rapport définitif du rejeu.',
    });
  }

  private findingsOf(who: SignedIn, cycleId: string): Promise<{ id: string; state: string }[]> {
    const document = 'query Replay($id: ID!) { cycleCourse(id: $id) { findings { id state } } }';
    return this.stage.portal
      .query<{ findings: { id: string; state: string }[] }>(who, 'cycleCourse', document, { id: cycleId })
      .then(({ findings }) => findings);
  }

  private leadOf(cycleId: string): SignedIn {
    const lead = this.leads.get(cycleId);
    if (lead === undefined) throw new Error('A cycle is audited by nobody');
    return lead;
  }

  private act(who: SignedIn, operation: string, cycleId: string): Promise<void> {
    return this.mutate(who, operation, 'CycleActInput', { cycleId });
  }

  private async mutate(who: SignedIn, operation: string, type: string, input: object): Promise<void> {
    await this.stage.portal.mutate(who, operation, { input, type, fields: '__typename' });
  }
}

interface Proposals {
  readonly proposals: readonly { readonly lead: { auditorId: string }; readonly second: { auditorId: string } }[];
}
