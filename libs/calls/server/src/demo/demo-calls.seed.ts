import { Injectable } from '@nestjs/common';
import { type CallForProjects, type CallTerms, moveCall, type PlainCallAct } from '@maillage/calls-domain';
import type { FormDefinition } from '@maillage/forms-domain';
import { cents, newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  enterScope,
  stampOf,
  systemScope,
  valuesOf,
  type WriteTransaction,
} from '@maillage/platform-server';
import { FirstAnswers } from '../application/application/first-answers.js';
import { CallRepository } from '../persistence/call/call.repository.js';
import { OutcomeRepository } from '../persistence/jury/outcome.repository.js';
import { ProgrammeRepository } from '../persistence/call/programme.repository.js';
import { type LaidApplication, layApplication } from './demo-applications.js';
import { demoCallForm } from './demo-call-form.js';
import { type DemoCallStory, demoCalls, demoProgramme } from './demo-calls.js';
import { DemoOutsideCalls } from './demo-outside-calls.js';
import { DemoCallsCast, type DemoNetworkFacts } from './demo-cast.js';
import { applicantOf, layJudging } from './demo-files.js';
import { DemoProjects } from './demo-projects.js';
import { DemoRows } from './demo-rows.js';
import { layQuestions } from './demo-talk.js';

const day = 86_400_000;
const region = 'DEMO-ARML-CVL';
const coordinators = [region, 'DEMO-UNML'];

/** A form that must be published before the calls are laid. */
export interface AskedForm {
  readonly tenantId: string;
  readonly title: string;
  readonly definition: FormDefinition;
  readonly by: string;
  readonly at: Date;
}

/** Lays calls in each state by the same acts as people's, with who applied and what followed of it. */
@Injectable()
export class DemoCallsSeed {
  constructor(
    private readonly calls: CallRepository,
    private readonly programmes: ProgrammeRepository,
    private readonly projects: DemoProjects,
    private readonly outcomes: OutcomeRepository,
    private readonly outside: DemoOutsideCalls,
    private readonly firstAnswers: FirstAnswers,
  ) {}

  /** One form for each that runs calls. */
  asked(network: DemoNetworkFacts, now: Date): AskedForm[] {
    const cast = new DemoCallsCast(network);
    const at = new Date(now.getTime() - 420 * day);
    return coordinators.map((code) => {
      const { organisationId: tenantId, name: by } = cast.leaderOf(code);
      return { tenantId, title: 'Candidature à un appel', definition: demoCallForm, by, at };
    });
  }

  /** @param forms the versions of the forms that were asked for, in their order */
  async lay(
    transaction: WriteTransaction,
    network: DemoNetworkFacts,
    { forms, now }: { readonly forms: readonly string[]; readonly now: Date },
  ): Promise<void> {
    const cast = new DemoCallsCast(network);
    const programmeId = await this.programme(transaction, cast.leaderOf(region), new Date(now.getTime() - 420 * day));
    const rows = new DemoRows();
    const laid: LaidCall[] = [];
    for (const story of demoCalls) {
      const formVersionId = forms[coordinators.indexOf(story.coordinator)] ?? '';
      laid.push(await this.tell(transaction, rows, { story, cast, formVersionId, programmeId, now }));
    }
    await rows.write(transaction);
    await this.after(transaction, laid, { cast, now });
    await this.outside.lay(transaction, cast.leaderOf(region), now);
  }

  /** What follows of decisions: outcomes are told, and what was awarded is granted, paid and reported on. */
  private async after(
    transaction: WriteTransaction,
    laid: readonly LaidCall[],
    { cast, now }: Pick<Told, 'cast' | 'now'>,
  ): Promise<void> {
    const rows = new DemoRows();
    for (const { story, callId, files, decidedAt } of laid) {
      if (decidedAt === null) continue;
      await transaction.rows(enterScope, valuesOf(systemScope(cast.leaderOf(story.coordinator).organisationId)));
      await this.outcomes.ofCall(transaction, callId, decidedAt);
      if (story.ends === 'funding') await this.projects.lay(transaction, rows, files, { cast, now });
    }
    await rows.write(transaction);
  }

  private async programme(transaction: WriteTransaction, { organisationId: tenantId }: ActingActor, at: Date) {
    await transaction.rows(enterScope, valuesOf(systemScope(tenantId)));
    const id = newId(at);
    await this.programmes.add(transaction, { id, tenantId, ...demoProgramme }, at);
    return id;
  }

  private async tell(transaction: WriteTransaction, rows: DemoRows, told: Told): Promise<LaidCall> {
    const { story, cast, now } = told;
    const coordinator = cast.leaderOf(story.coordinator);
    const terms = termsOf(told, coordinator);
    const opensAt = terms.opensAt ?? now;
    const closesAt = terms.closesAt ?? now;
    const callId = await this.draft(transaction, coordinator, told, terms);
    for (const [act, at] of wayOf(story.ends, { opensAt, closesAt, now })) {
      await this.move(transaction, coordinator, { callId, act, at });
    }
    const files: LaidApplication[] = [];
    for (const one of story.applications) {
      const applicant = applicantOf(told, one, { callId, terms });
      const { organisationId } = applicant.lead;
      await transaction.rows(enterScope, valuesOf(systemScope(organisationId)));
      const first = await this.firstAnswers.of(transaction, { callId, organisationId });
      files.push(layApplication(rows, { ...applicant, first }));
    }
    if (story.ends === 'open' && files.length > 1) {
      layQuestions(rows, { callId, coordinator, askers: files.map(({ lead }) => lead), from: opensAt });
    }
    layJudging(rows, files, cast);
    const isDecided = story.ends === 'decided' || story.ends === 'funding';
    return { story, callId, files, decidedAt: isDecided ? new Date(closesAt.getTime() + 15 * day) : null };
  }

  private async draft(
    transaction: WriteTransaction,
    coordinator: ActingActor,
    { story, programmeId }: Told,
    terms: CallTerms,
  ): Promise<string> {
    const { organisationId: tenantId } = coordinator;
    await transaction.rows(enterScope, valuesOf(systemScope(tenantId)));
    const at = new Date(Math.min(terms.opensAt?.getTime() ?? Date.now(), Date.now()) - 10 * day);
    const call: CallForProjects = { id: newId(at), tenantId, state: 'draft', modelId: null, terms };
    const { decisionId: id, actor, reason } = stampOf(coordinator, at);
    const decision = { id, act: 'edit', from: null, to: 'draft', actor, at, reason } as const;
    await this.calls.add(
      transaction,
      { call, decision },
      {
        programmeId: story.programme === null ? null : programmeId,
        modelTenantId: null,
        locked: story.locked,
      },
    );
    return call.id;
  }

  private async move(
    transaction: WriteTransaction,
    actor: ActingActor,
    { callId, act, at }: { readonly callId: string; readonly act: PlainCallAct; readonly at: Date },
  ): Promise<void> {
    await transaction.rows(enterScope, valuesOf(systemScope(actor.organisationId)));
    const locked = await this.calls.lock(transaction, actor.organisationId, callId);
    const change = moveCall(locked.call, act, stampOf(actor, at), locked.facts);
    await this.calls.save(transaction, change, { ...locked, published: true });
  }
}

interface LaidCall {
  readonly story: DemoCallStory;
  readonly callId: string;
  readonly files: readonly LaidApplication[];
  /** Null until then. */
  readonly decidedAt: Date | null;
}

type Way = readonly (readonly [PlainCallAct, Date])[];

/** The acts that bring a call where its story ends, each with its instant. */
function wayOf(
  ends: DemoCallStory['ends'],
  { opensAt, closesAt, now }: { readonly opensAt: Date; readonly closesAt: Date; readonly now: Date },
): Way {
  const after = (days: number) => new Date(closesAt.getTime() + days * day);
  const open: Way = [['open', opensAt]];
  const instructing: Way = [...open, ['close', closesAt], ['instruct', after(1)]];
  const decided: Way = [...instructing, ['convene', after(8)], ['decide', after(15)]];
  switch (ends) {
    case 'draft':
      return [];
    case 'announced':
      return [['announce', new Date(now.getTime() - 3 * day)]];
    case 'open':
      return open;
    case 'instructing':
      return instructing;
    case 'decided':
      return decided;
    case 'funding':
      return [...decided, ['fund', after(16)]];
  }
}

export interface Told {
  readonly story: DemoCallStory;
  readonly cast: DemoCallsCast;
  readonly formVersionId: string;
  readonly programmeId: string;
  readonly now: Date;
}

function termsOf({ story, formVersionId, now }: Told, { personId }: ActingActor): CallTerms {
  const opensAt = morning(now, story.opensInDays, 8);
  const closesAt = morning(now, story.closesInDays, 11);
  const committee = new Date(closesAt.getTime() + 40 * day);
  const dayOf = (at: Date) => at.toISOString().slice(0, 10);
  return {
    ...{ ...story.texts, title: story.title, legalBasis: 'Convention pluriannuelle d’objectifs' },
    eligibility: { kinds: ['localMission'], regionCodes: story.regionCodes },
    consortium: { kind: 'possible', mostPartners: 10 },
    envelopeCents: cents(story.envelopeCents),
    mostPerOrganisationCents: cents(story.mostPerOrganisationCents),
    ...{ opensAt, closesAt, graceMinutes: 0, timeZone: 'Europe/Paris', committeeOn: dayOf(committee) },
    decisionOn: dayOf(new Date(committee.getTime() + 15 * day)),
    ...{ retentionMonths: 60, ownerId: personId },
    formVersionId: story.ends === 'draft' ? null : formVersionId,
    grid: {
      criteria: [
        { key: 'need', label: 'Le besoin du territoire', weight: 3, mostPoints: 5, eliminatoryBelow: 2 },
        { key: 'quality', label: 'La qualité de l’action', weight: 3, mostPoints: 5, eliminatoryBelow: null },
        { key: 'budget', label: 'Le budget est réaliste', weight: 2, mostPoints: 5, eliminatoryBelow: null },
        { key: 'reuse', label: 'Ce que d’autres pourront reprendre', weight: 1, mostPoints: 5, eliminatoryBelow: null },
      ],
    },
  };
}

function morning(now: Date, days: number, hour: number): Date {
  return new Date(new Date(now).setUTCHours(hour, 0, 0, 0) + days * day);
}
