import { createHash } from 'node:crypto';
import {
  type ApplicationAct,
  type ApplicationState,
  applicationTransitions,
  type CallTerms,
} from '@maillage/calls-domain';
import type { Answer, Answers, PrefillOrigin } from '@maillage/forms-domain';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { depositedText } from '../application/application/deposited-content.js';
import type { FirstAnswer } from '../application/application/first-answers.js';
import { demoAnswers, demoAnswersBegun, demoCallForm } from './demo-call-form.js';
import type { DemoApplicationEnd, DemoApplicationStory } from './demo-calls.js';
import { type DemoConsortium, layConsortium, signedAt } from './demo-consortium.js';
import { decisionRow, decisionsAlong, type DemoAct } from './demo-decisions.js';
import type { DemoRows } from './demo-rows.js';

const hour = 3_600_000;

export interface DemoApplicant {
  readonly story: DemoApplicationStory;
  readonly lead: ActingActor;
  readonly president: ActingActor;
  readonly coordinator: ActingActor;
  readonly callId: string;
  readonly terms: CallTerms;
  readonly formVersionId: string;
  /** When it was begun. */
  readonly from: Date;
  /** When the call closed, and when its jury met. */
  readonly closedAt: Date;
  readonly heldAt: Date;
  readonly consortium: DemoConsortium | null;
  /** What the portal knew of the lead applicant when it began. */
  readonly first: readonly FirstAnswer[];
}

/** An application as it was laid, for what follows of it. */
export interface LaidApplication extends DemoApplicant {
  readonly id: string;
  /** Those who take part now, but for the lead applicant. */
  readonly partnerIds: readonly string[];
  readonly isDeposited: boolean;
}

/** Lays one application: what its applicants wrote and decided, its deposit, and what who runs the call did with it. */
export function layApplication(rows: DemoRows, applicant: DemoApplicant): LaidApplication {
  const { story, lead, coordinator, callId, formVersionId, from, consortium } = applicant;
  const id = newId(from);
  const tenantId = lead.organisationId;
  const isDeposited = !['draft', 'awaitingSignOff'].includes(story.ends);
  const ofCoordinator = isDeposited ? [coordinator.organisationId] : [];
  const { decisions, state } = decisionsAlong(applicationTransitions, 'draft', actsOf(applicant));
  const partnerIds = (consortium?.partners ?? [])
    .filter(({ isReplaced }) => !isReplaced)
    .map(({ actor }) => actor.organisationId);
  const signedOffAt = decisions.find(({ act }) => act === 'signOff')?.decidedAt ?? null;
  rows.add(coordinator.organisationId, 'application', {
    ...{ id, tenantId, callId, coordinatorId: coordinator.organisationId, formVersionId, state, title: story.title },
    signOffAskedBy: decisions.some(({ act }) => act === 'askSignOff') ? lead.personId : null,
    ...{ signedOffAt, signedOffBy: signedOffAt === null ? null : applicant.president.name },
    ...{ deposits: isDeposited ? 1 : 0, readers: [...partnerIds, ...ofCoordinator], createdAt: from },
    parties: [tenantId, ...acceptedIn(consortium, isDeposited)],
    changedAt: decisions.at(-1)?.decidedAt ?? from,
  });
  const begun = { ...decisionRow('begin', lead, from), fromState: null, toState: 'draft', reason: null };
  rows.add(
    coordinator.organisationId,
    'application_decision',
    ...[begun, ...decisions].map((decision) => ({ ...decision, tenantId, applicationId: id })),
  );
  const laid = { ...applicant, id, partnerIds, isDeposited };
  layAnswers(rows, laid);
  if (consortium !== null) layConsortium(rows, laid, consortium);
  if (isDeposited) {
    layDeposit(rows, laid, decisions.at(-1)?.decidedAt ?? from);
    layExamination(rows, laid);
  }
  return laid;
}

/** Who has accepted its place and not left it before the deposit. */
function acceptedIn(consortium: DemoConsortium | null, isDeposited: boolean): string[] {
  return (consortium?.partners ?? [])
    .filter(({ ends, isReplaced }) => ends !== 'invited' && (isDeposited || isReplaced !== true))
    .map(({ actor }) => actor.organisationId);
}

function actsOf({ story, lead, president, from, consortium }: DemoApplicant): DemoAct<ApplicationAct>[] {
  const invited = (consortium?.partners ?? [])
    .filter(({ cameLate }) => !cameLate)
    .map((_, place) => ({ act: 'invitePartner' as const, by: lead, at: after(from, 2 + place) }));
  if (story.ends === 'draft') return invited;
  const asked = { act: 'askSignOff', by: lead, at: after(from, 30) } as const;
  if (story.ends === 'awaitingSignOff') return [...invited, asked];
  return [
    ...[...invited, asked],
    { act: 'signOff', by: president, at: after(from, 49) },
    { act: 'deposit', by: lead, at: after(from, 50) },
  ];
}

function answersOf({ story, first }: Pick<DemoApplicant, 'story' | 'first'>): Readonly<Record<string, unknown>> {
  const { ends, reached, askedCents } = story;
  const known = Object.fromEntries(first.map(({ fieldKey, value }) => [fieldKey, value]));
  return { ...known, ...(ends === 'draft' ? demoAnswersBegun() : demoAnswers(reached, askedCents)) };
}

/** What nobody has confirmed yet: all that the portal gave to what is being written, and what it took from last year. */
function sourcesOf({ story, first }: Pick<DemoApplicant, 'story' | 'first'>): Readonly<Record<string, PrefillOrigin>> {
  if (story.ends !== 'draft') return {};
  const given = first.flatMap(({ fieldKey, source }) => (source === null ? [] : [[fieldKey, source] as const]));
  return { ...Object.fromEntries(given), place: 'earlierResponse' };
}

function layAnswers(rows: DemoRows, laid: LaidApplication) {
  const { id, lead, from, coordinator, partnerIds, isDeposited } = laid;
  const changedAt = after(from, 20);
  const sources = sourcesOf(laid);
  const tenantId = lead.organisationId;
  rows.add(
    isDeposited ? coordinator.organisationId : tenantId,
    'answer',
    ...Object.entries(answersOf(laid)).map(([fieldKey, value]) => ({
      ...{ id: newId(changedAt), tenantId, applicationId: id, leadId: tenantId, fieldKey, value, readers: partnerIds },
      ...{ changedAt, changedBy: lead.name, source: sources[fieldKey] ?? null },
    })),
  );
}

function layDeposit(rows: DemoRows, laid: LaidApplication, depositedAt: Date): void {
  const { id, story, lead, coordinator, callId, formVersionId, terms, from, consortium } = laid;
  const by = { version: 1, changedAt: after(from, 20).toISOString(), by: lead.name };
  const answers = Object.entries(answersOf(laid)).map(([key, value]) => [key, { ...by, value: value as Answer }]);
  const content = depositedText(
    {
      ...{ id, title: story.title, tenantId: lead.organisationId, callId, formVersionId, terms },
      ...{ definition: demoCallForm, answers: Object.fromEntries(answers) as Record<string, never> },
      ...{ plan: consortium === null ? null : { content: consortium.plan, version: 1 } },
      partners: (consortium?.partners ?? [])
        .filter(({ cameLate }) => !cameLate)
        .map(({ actor, role, answers: share, signedBy }, place) => ({
          ...{ organisationId: actor.organisationId, role, state: 'committed', answers: share as Answers },
          ...{ signedAt: signedAt(from, place).toISOString(), signedBy: signedBy.name },
        })),
    },
    1,
  );
  rows.add(coordinator.organisationId, 'deposit', {
    ...{ id: newId(depositedAt), tenantId: lead.organisationId, applicationId: id, number: 1 },
    ...{ coordinatorId: coordinator.organisationId, readers: [coordinator.organisationId], content },
    ...{ sha256: createHash('sha256').update(content).digest('hex'), isLate: false },
    ...{ personId: lead.personId, personName: lead.name, depositedAt },
  });
}

const inside: Readonly<Record<DemoApplicationEnd, readonly ApplicationAct[]>> = {
  draft: [],
  awaitingSignOff: [],
  submitted: [],
  admissibility: ['examine'],
  changesRequested: ['examine', 'requestChanges'],
  review: ['examine', 'admit'],
  awarded: ['examine', 'admit', 'shortlist', 'award'],
  awardedPartially: ['examine', 'admit', 'shortlist', 'awardPartially'],
  reserveList: ['examine', 'admit', 'shortlist', 'reserve'],
  rejected: ['examine', 'admit', 'shortlist', 'reject'],
};

const juryActs: readonly ApplicationAct[] = ['award', 'awardPartially', 'reserve', 'reject'];
const correction = 'Dites comment vous mesurerez les entrées en emploi à trois mois.';

/** What who runs the call does with it, as far as the story goes. */
function layExamination(rows: DemoRows, laid: LaidApplication): void {
  const { id: applicationId, story, lead, coordinator, closedAt, heldAt } = laid;
  const acts = inside[story.ends].map((act, place): DemoAct<ApplicationAct> => {
    const at = juryActs.includes(act) ? heldAt : after(closedAt, 46 + place * 24);
    return { act, by: coordinator, at, reason: reasonOf(act, story) };
  });
  if (acts.length === 0) return;
  const { decisions, state } = decisionsAlong(applicationTransitions, 'submitted' as ApplicationState, acts);
  const decidedAt = acts.at(-1)?.at ?? closedAt;
  const [tenantId, leadId] = [coordinator.organisationId, lead.organisationId];
  const isReopened = state === 'changesRequested';
  const correctionsUntil = isReopened ? new Date(Date.now() + 6 * 24 * hour) : null;
  const id = newId(acts[0]?.at);
  rows.add(coordinator.organisationId, 'examination', {
    ...{ id, tenantId, applicationId, leadId, state, depositNumber: 1, correctionsUntil, changedAt: decidedAt },
  });
  rows.add(
    coordinator.organisationId,
    'examination_decision',
    ...decisions.map((decision) => ({ ...decision, examinationId: id })),
  );
  if (!isReopened) return;
  rows.add(coordinator.organisationId, 'correction', {
    ...{ id: newId(decidedAt), tenantId, applicationId, leadId, depositNumber: 1 },
    ...{ organisationId: null, fieldKey: 'indicators', kind: 'incomplete', body: correction },
    ...{ personName: coordinator.name, askedAt: decidedAt, until: correctionsUntil },
  });
}

function reasonOf(act: ApplicationAct, { motives }: DemoApplicationStory): string | null {
  if (act === 'requestChanges') return correction;
  return juryActs.includes(act) ? motives : null;
}

function after(from: Date, hours: number): Date {
  return new Date(from.getTime() + hours * hour);
}
