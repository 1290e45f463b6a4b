import { Injectable } from '@nestjs/common';
import { demand } from '@maillage/platform-kernel';
import {
  type ActingActor,
  ActOnce,
  appendEvent,
  stampOf,
  systemScope,
  TenantDatabase,
  type WriteTransaction,
} from '@maillage/platform-server';
import {
  closeSurveyOnTime,
  moveSurvey,
  sponsorMustStandAbove,
  type SurveyAct,
  type SurveyChange,
} from '@maillage/workgroups-domain';
import { type LockedSurvey, SurveyRepository } from '../../persistence/survey/survey.repository.js';
import { surveyPolicies } from '../../policy/survey/survey.policies.js';
import type { SurveyAsked } from './asked-survey-acts.js';
import { surveyEvent } from './survey.events.js';
import { TallySurvey } from './tally-survey.js';

/** The sponsor opens, reminds, closes and publishes; the clock reminds and closes. Each act answers with the id. */
@Injectable()
export class MoveSurvey {
  constructor(
    private readonly acts: ActOnce,
    private readonly surveys: SurveyRepository,
    private readonly tally: TallySurvey,
    private readonly tenants: TenantDatabase,
  ) {}

  open(actor: ActingActor, input: SurveyAsked): Promise<string> {
    return this.moved(
      actor,
      input,
      { operation: 'openSurvey', act: 'open' },
      async (transaction, change, { sponsor }) => {
        demand(sponsorMustStandAbove(sponsor));
        await this.surveys.save(transaction, change, { asksMissions: true });
        await appendEvent(transaction, surveyEvent('surveyOpened', change));
      },
    );
  }

  remind(actor: ActingActor, input: SurveyAsked): Promise<string> {
    return this.moved(actor, input, { operation: 'remindSurvey', act: 'remind' }, (transaction, change) =>
      this.reminded(transaction, change),
    );
  }

  close(actor: ActingActor, input: SurveyAsked): Promise<string> {
    return this.moved(actor, input, { operation: 'closeSurvey', act: 'close' }, (transaction, change, { asked }) =>
      this.tally.close(transaction, change, asked),
    );
  }

  publish(actor: ActingActor, input: SurveyAsked): Promise<string> {
    return this.moved(actor, input, { operation: 'publishSurvey', act: 'publish' }, async (transaction, change) => {
      await this.surveys.save(transaction, change);
      await appendEvent(transaction, surveyEvent('surveyPublished', change));
    });
  }

  /** In the name of the sponsor and of no person: may come twice, and then finds nothing to do. */
  onTime(sponsorId: string, surveyId: string): Promise<void> {
    return this.tenants.write(systemScope(sponsorId), async (transaction) => {
      const { survey, asked, at } = await this.surveys.lock(transaction, surveyId);
      const actor = { personId: null, name: '', organisationId: sponsorId };
      const stamp = stampOf(actor, at);
      const closed = closeSurveyOnTime(survey, stamp);
      if (closed !== null) return this.tally.close(transaction, closed, asked);
      if (survey.state !== 'open' || survey.remindedAt !== null) return;
      await this.reminded(transaction, moveSurvey(survey, 'remind', stamp));
    });
  }

  private async reminded(transaction: WriteTransaction, change: SurveyChange): Promise<void> {
    await this.surveys.save(transaction, change);
    await appendEvent(transaction, surveyEvent('surveyReminded', change));
  }

  private moved(
    actor: ActingActor,
    input: SurveyAsked,
    { operation, act }: { readonly operation: string; readonly act: Exclude<SurveyAct, 'edit' | 'propose'> },
    save: (transaction: WriteTransaction, change: SurveyChange, locked: LockedSurvey) => Promise<void>,
  ): Promise<string> {
    const asked = { operation, policy: surveyPolicies.sponsor, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.surveys.lockFor(transaction, actor, act, input.surveyId);
      await save(transaction, moveSurvey(locked.survey, act, stampOf(actor, locked.at)), locked);
      return locked.survey.id;
    });
  }
}
