import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, machineScope, StampSource, type WriteTransaction } from '@maillage/platform-server';
import {
  type AskedOrganisation,
  type CountedAnswer,
  type GroupChange,
  type GroupResult,
  type PoolingSurvey,
  type ProposalKind,
  type SharedAnswer,
  type SurveyAct,
  type SurveyAnswer,
  type SurveyChange,
  type SurveySituation,
} from '@maillage/workgroups-domain';
import { demandOnSurvey } from '../../policy/survey/survey.ability.js';
import { decisionRecord } from '../decision.record.js';
import * as statements from './survey.statements.js';

/** A survey that nobody else can move until the transaction ends, with the instant taken after its lock. */
export interface LockedSurvey {
  readonly survey: PoolingSurvey;
  readonly sponsor: AskedOrganisation;
  /** How many Missions are asked in each region, by its code. */
  readonly asked: ReadonlyMap<string, number>;
  readonly at: Date;
}

/** What may be saved with a survey that moves. */
interface AlsoSaved {
  /** Whether the Missions below the sponsor are asked from now on. */
  readonly asksMissions?: boolean;
  /** The answers that the sponsor may see, by their ids; without them, as before. */
  readonly shown?: readonly string[] | null;
  readonly results?: readonly GroupResult[];
  readonly proposals?: readonly SurveyProposal[];
}

export interface ProposalFacts {
  readonly audience: readonly string[];
  readonly isProposed: boolean;
  /** The result of all together. */
  readonly results: readonly GroupResult[];
  /** The Missions that would pool the family and let the sponsor know it. */
  readonly wanting: readonly string[];
}

/** A family that became a group or the draft of a campaign. */
export interface SurveyProposal {
  readonly id: string;
  readonly familyId: string;
  readonly kind: ProposalKind;
  /** Of the group or the campaign. */
  readonly recordId: string;
  readonly title: string;
  readonly at: Date;
}

export type TalliedAnswer = CountedAnswer & SharedAnswer;

interface LoadedSurvey extends PoolingSurvey {
  readonly sponsor: AskedOrganisation;
  readonly regionsAsked: Readonly<Record<string, number>>;
}

@Injectable()
export class SurveyRepository {
  constructor(private readonly stamps: StampSource) {}

  /** Nobody waits for the survey of another: it is not locked. @throws DomainError NOT_FOUND, FORBIDDEN */
  async lockFor(transaction: WriteTransaction, actor: ActingActor, act: SurveyAct, id: string): Promise<LockedSurvey> {
    const isOurs =
      isId(id) && (await transaction.rows(statements.lockOwnSurvey, [id, actor.organisationId])).length > 0;
    demandOnSurvey(actor, act, isOurs ? actor.organisationId : await this.holderOf(transaction, id));
    return this.load(transaction, id);
  }

  /** The same, with what a proposal of a family is made of, as far as the sponsor may see it. */
  async lockForProposal(
    transaction: WriteTransaction,
    actor: ActingActor,
    { surveyId, familyId, kind }: { readonly surveyId: string; readonly familyId: string; readonly kind: ProposalKind },
  ): Promise<LockedSurvey & { readonly facts: ProposalFacts }> {
    demandOnSurvey(actor, 'propose', await this.holderOf(transaction, surveyId));
    await transaction.rows(statements.lockSurvey, [surveyId]);
    const at = await this.stamps.after(transaction);
    const asked = [surveyId, isId(familyId) ? familyId : null, kind];
    const [row] = await transaction.rows<LoadedSurvey & ProposalFacts>(statements.loadForProposal, asked);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return { ...lockedOf(row, at), facts: row };
  }

  /** Tells the founding of a group and invites Missions to it. @returns those that are invited: the active ones */
  async inviteToGroup(
    transaction: WriteTransaction,
    { group, decision }: GroupChange,
    wanting: readonly string[],
  ): Promise<readonly string[]> {
    const asked = [group.id, decisionRecord(decision), wanting];
    const invited = await transaction.rows<{ organisationId: string }>(statements.inviteToGroup, asked);
    return invited.map(({ organisationId }) => organisationId);
  }

  /** @throws DomainError NOT_FOUND */
  async lock(transaction: WriteTransaction, id: string): Promise<LockedSurvey> {
    await transaction.rows(statements.lockSurvey, [id]);
    return this.load(transaction, id);
  }

  private async load(transaction: WriteTransaction, id: string): Promise<LockedSurvey> {
    const at = await this.stamps.after(transaction);
    const [row] = await transaction.rows<LoadedSurvey>(statements.loadSurvey, [id]);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return lockedOf(row, at);
  }

  /** @throws DomainError NOT_FOUND when the Mission does not see such a survey */
  async lockForAnswer(
    transaction: WriteTransaction,
    id: string,
    missionId: string,
  ): Promise<{ readonly survey: PoolingSurvey; readonly situation: SurveySituation; readonly at: Date }> {
    await this.holderOf(transaction, id);
    await transaction.rows(statements.lockForAnswer, [id, missionId]);
    const at = await this.stamps.after(transaction);
    const [row] = await transaction.rows<PoolingSurvey & SurveySituation>(statements.loadForAnswer, [id, missionId]);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return { survey: row, situation: row, at };
  }

  async organisation(transaction: WriteTransaction, id: string): Promise<AskedOrganisation> {
    const [row] = await transaction.rows<AskedOrganisation>(organisationById, [id]);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }

  async add(transaction: WriteTransaction, { survey, decision }: SurveyChange): Promise<void> {
    await transaction.rows(statements.addSurvey, [recordOf(survey), survey.id, decisionRecord(decision)]);
  }

  async save(transaction: WriteTransaction, { survey, decision }: SurveyChange, also: AlsoSaved = {}): Promise<void> {
    const { asksMissions = false, shown = null, results = [], proposals = [] } = also;
    const told = JSON.stringify(results.map((result, position) => ({ ...result, position })));
    const values = [recordOf(survey), survey.id, decisionRecord(decision), asksMissions, shown, told];
    const made = JSON.stringify(proposals);
    await transaction.rows(statements.saveSurvey, [...values, made]);
  }

  async saveAnswer(
    transaction: WriteTransaction,
    answer: SurveyAnswer,
    by: { readonly personId: string | null; readonly name: string },
  ): Promise<void> {
    await transaction.rows(statements.saveAnswer, [JSON.stringify(answer), by.personId, by.name]);
  }

  /** All answers, whoever shares them: read as a task without a person, for what may be told of them. */
  answersOf(transaction: WriteTransaction, surveyId: string): Promise<readonly TalliedAnswer[]> {
    return transaction.within(machineScope, (part) => part.rows<TalliedAnswer>(statements.answersToTally, [surveyId]));
  }

  private async holderOf(transaction: WriteTransaction, id: string): Promise<string> {
    const [seen] = isId(id) ? await transaction.rows<{ tenantId: string }>(statements.surveyHolder, [id]) : [];
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    return seen.tenantId;
  }
}

const organisationById = {
  name: 'workgroups.survey.organisation',
  text: `select id, kind, state, region_codes as "regionCodes" from network.organisation_card where id = $1`,
};

function lockedOf(row: LoadedSurvey, at: Date): LockedSurvey {
  return { survey: row, sponsor: row.sponsor, asked: new Map(Object.entries(row.regionsAsked)), at };
}

function recordOf(survey: PoolingSurvey): string {
  const { id, tenantId, title, purpose, families, state, closesAt, thresholdPercent, remindedAt } = survey;
  return JSON.stringify({ id, tenantId, title, purpose, families, state, closesAt, thresholdPercent, remindedAt });
}
