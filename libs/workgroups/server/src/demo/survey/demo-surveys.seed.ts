import { Injectable } from '@nestjs/common';
import { type ActStamp, cents, newId } from '@maillage/platform-kernel';
import { appendEvent, enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import {
  answerSurvey,
  draftSurvey,
  moveSurvey,
  poolingReasons,
  type PoolingSurvey,
  type SurveyChange,
} from '@maillage/workgroups-domain';
import { surveyEvent } from '../../application/survey/survey.events.js';
import { TallySurvey } from '../../application/survey/tally-survey.js';
import { SurveyRepository } from '../../persistence/survey/survey.repository.js';
import { demoDraw, type DemoSurvey, demoStance, demoSurveys } from './demo-surveys.js';

/** What surveys must know of the invented network. */
export interface DemoSurveyNetwork {
  readonly organisations: readonly {
    readonly id: string;
    readonly code: string;
    readonly kind: string;
    readonly state: string;
    readonly regionCodes: readonly string[];
  }[];
  readonly people: readonly { readonly id: string; readonly givenName: string; readonly familyName: string }[];
  readonly memberships: readonly {
    readonly organisationId: string;
    readonly personId: string;
    readonly role: string;
  }[];
}

/** The Mission of the demo accounts: it answers nothing, so that there is something to do. */
const bystander = 'DEMO-45-03';
const dayInMs = 86_400_000;

/** Lays surveys in each state by the same acts as people's, in the transaction that lays the network. */
@Injectable()
export class DemoSurveysSeed {
  constructor(
    private readonly surveys: SurveyRepository,
    private readonly tally: TallySurvey,
  ) {}

  async lay(transaction: WriteTransaction, network: DemoSurveyNetwork, now: Date): Promise<void> {
    for (const story of demoSurveys) await this.tell(transaction, story, { network, now });
  }

  private async tell(
    transaction: WriteTransaction,
    story: DemoSurvey,
    { network, now }: { readonly network: DemoSurveyNetwork; readonly now: Date },
  ): Promise<void> {
    const sponsor = network.organisations.find(({ code }) => code === story.sponsor);
    if (sponsor === undefined) throw new Error(`The demo has no organisation ${story.sponsor}`);
    const at = (days: number): Date => new Date(new Date(now).setUTCHours(17, 0, 0, 0) + days * dayInMs);
    const leader = leaderOf(network, sponsor.id);
    const sign = (days: number): ActStamp => stampOf(sponsor.id, leader, at(days));
    await enter(transaction, sponsor.id);
    const draft = draftSurvey(
      { id: newId(), tenantId: sponsor.id, terms: termsOf(story, at) },
      sign(Math.min(story.opensInDays, 0) - 2),
    );
    await this.surveys.add(transaction, draft);
    if (story.ends === 'draft') return;

    const opened = moveSurvey(draft.survey, 'open', sign(story.opensInDays));
    await this.surveys.save(transaction, opened, { asksMissions: true });
    if (story.ends === 'open') await appendEvent(transaction, surveyEvent('surveyOpened', opened));
    await this.answer(transaction, {
      survey: opened.survey,
      story,
      network,
      missions: missionsOf(network, sponsor),
      at,
    });
    if (story.ends !== 'published') return;
    await enter(transaction, sponsor.id);
    const { asked, survey } = await this.surveys.lock(transaction, opened.survey.id);
    const closed: SurveyChange = moveSurvey(survey, 'close', sign(story.closesInDays));
    await this.tally.close(transaction, closed, asked);
    await this.surveys.save(transaction, moveSurvey(closed.survey, 'publish', sign(story.closesInDays + 2)));
  }

  private async answer(
    transaction: WriteTransaction,
    {
      survey,
      story,
      network,
      missions,
      at,
    }: {
      readonly survey: PoolingSurvey;
      readonly story: DemoSurvey;
      readonly network: DemoSurveyNetwork;
      readonly missions: readonly { readonly id: string; readonly code: string }[];
      readonly at: (days: number) => Date;
    },
  ): Promise<void> {
    for (const [rank, { id, code }] of missions.entries()) {
      if (demoDraw(rank, 0) >= story.answering || (code === bystander && story.ends === 'open')) continue;
      await enter(transaction, id);
      const { situation } = await this.surveys.lockForAnswer(transaction, survey.id, id);
      const answeredAt = new Date(at(story.opensInDays + 1).getTime() + rank * 60_000);
      const families = survey.families.map((family, place) => answerOf(story, { familyId: family.id, rank, place }));
      const sent = { answerId: newId(answeredAt), sharesAnswer: demoDraw(rank, 90) < 86, families };
      const director = leaderOf(network, id);
      await this.surveys.saveAnswer(transaction, answerSurvey(survey, situation, sent, answeredAt), director);
    }
  }
}

function enter(transaction: WriteTransaction, organisationId: string): Promise<unknown> {
  return transaction.rows(enterScope, valuesOf(systemScope(organisationId)));
}

interface Leader {
  readonly personId: string;
  readonly name: string;
}

const heads: readonly string[] = ['director', 'regionalOfficer', 'unionOfficer'];

/** Whoever runs the organisation in the demo. */
function leaderOf({ memberships, people }: DemoSurveyNetwork, organisationId: string): Leader {
  const seat = memberships.find((one) => one.organisationId === organisationId && heads.includes(one.role));
  const person = people.find(({ id }) => id === seat?.personId);
  if (person === undefined) throw new Error(`The demo has nobody at the head of ${organisationId}`);
  return { personId: person.id, name: `${person.givenName} ${person.familyName}` };
}

function stampOf(organisationId: string, { personId, name }: Leader, at: Date): ActStamp {
  return { decisionId: newId(at), actor: { personId, name, organisationId }, at, reason: null };
}

function missionsOf({ organisations }: DemoSurveyNetwork, sponsor: DemoSurveyNetwork['organisations'][number]) {
  return organisations.filter(
    ({ kind, state, regionCodes }) =>
      kind === 'localMission' &&
      state === 'active' &&
      (sponsor.kind === 'nationalUnion' || regionCodes.some((code) => sponsor.regionCodes.includes(code))),
  );
}

function termsOf({ title, purpose, families, closesInDays }: DemoSurvey, at: (days: number) => Date) {
  return {
    ...{ title, purpose, closesAt: at(closesInDays), thresholdPercent: 50 },
    families: families.map(([family, label, unit]) => ({ id: newId(), family, label, unit })),
  };
}

function answerOf(
  { families }: DemoSurvey,
  { familyId, rank, place }: { readonly familyId: string; readonly rank: number; readonly place: number },
) {
  const [, , , wouldPool = 50, alreadyDo = 10] = families[place] ?? [];
  const stance = demoStance(demoDraw(rank, place + 1), wouldPool, alreadyDo);
  const tellsVolumes = stance !== 'notConcerned' && demoDraw(rank, place + 40) < 70;
  const reason = poolingReasons[demoDraw(rank, place + 20) % poolingReasons.length] ?? 'price';
  return {
    ...{ familyId, stance, note: '' },
    reasons: stance === 'wouldPool' ? [reason] : [],
    amountCents: tellsVolumes ? cents(90_000 + demoDraw(rank, place + 60) * 12_500) : null,
    quantity: tellsVolumes ? 1 + (demoDraw(rank, place + 80) % 60) : null,
  };
}
