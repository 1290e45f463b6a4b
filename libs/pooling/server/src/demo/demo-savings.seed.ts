import { Injectable } from '@nestjs/common';
import { cents, dayIn } from '@maillage/platform-kernel';
import { enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import { closeSavings, giveReference, keepSavings, savingsResult, toldResult } from '@maillage/pooling-domain';
import { savingLines } from '../application/savings/savings.view.js';
import { SavingsRepository, situationOf } from '../persistence/savings/savings.repository.js';
import type { DemoCampaign, DemoSavings } from './demo-campaigns.js';
import type { DemoCast } from './demo-cast.js';

const day = 86_400_000;

interface Told {
  readonly id: string;
  readonly story: DemoCampaign;
  readonly cast: DemoCast;
}

/** Lays what campaigns saved, by the same acts as people's. */
@Injectable()
export class DemoSavingsSeed {
  constructor(private readonly savings: SavingsRepository) {}

  async lay(transaction: WriteTransaction, { id, story, cast }: Told): Promise<void> {
    const { savings } = story;
    if (savings === undefined) return;
    const coordinator = cast.organisation(story.coordinator);
    const enter = () => transaction.rows(enterScope, valuesOf(systemScope(coordinator)));
    await enter();
    const members = await this.keep(transaction, id, savings);
    await this.refer(transaction, { id, savings, cast, members });
    await enter();
    if (savings.isClosed) await this.close(transaction, id, cast.stamp(coordinator, new Date()).actor.name);
  }

  /** @returns those that are engaged */
  private async keep(transaction: WriteTransaction, id: string, savings: DemoSavings): Promise<readonly string[]> {
    const row = await this.savings.of(transaction, id);
    const situation = situationOf(row);
    const { startsInDays, months, feeCents, source, paidCents } = savings;
    const terms = {
      ...{ startsOn: dayIn('Europe/Paris', new Date(Date.now() + startsInDays * day)), months, source },
      feeCents: cents(feeCents),
      paid: situation.joined.map((organisationId, place) => ({
        ...{ organisationId, amountCents: cents(Math.round(paidCents * (0.8 + ((place * 5) % 9) / 20))) },
      })),
    };
    await this.savings.save(transaction, keepSavings(row, situation, terms), new Date());
    return situation.joined;
  }

  /** The Mission of the demo accounts gives one where the story says so, and others until enough did. */
  private async refer(
    transaction: WriteTransaction,
    told: { id: string; savings: DemoSavings; cast: DemoCast; members: readonly string[] },
  ): Promise<void> {
    const { id, savings, cast, members } = told;
    const ours = cast.ours;
    const others = members.filter((member) => member !== ours).slice(0, savings.references);
    for (const [place, organisationId] of [...(savings.ourReference ? [ours] : []), ...others].entries()) {
      await transaction.rows(enterScope, valuesOf(systemScope(organisationId)));
      const row = await this.savings.of(transaction, id);
      const bill = row.savings?.bills.find((one) => one.organisationId === organisationId)?.amountCents ?? cents(0);
      const months = place % 3 === 1 ? 24 : 12;
      const dearer = (place % 2 === 0 ? 1.34 : 1.12) - ((place * 3) % 7) / 100;
      const amountCents = cents(Math.round((bill * dearer * months) / savings.months));
      const given = {
        amountCents,
        months,
        source: place % 2 === 0 ? 'Factures de l’année précédente' : 'Contrat précédent',
      };
      const reference = giveReference(situationOf(row), true, given);
      const { name } = cast.stamp(organisationId, new Date()).actor;
      await this.savings.give(transaction, { row, at: new Date() }, { organisationId, name }, reference);
    }
  }

  private async close(transaction: WriteTransaction, id: string, by: string): Promise<void> {
    const row = await this.savings.of(transaction, id);
    const closed = closeSavings(row.savings, situationOf(row));
    await this.savings.close(
      transaction,
      closed,
      { by, result: toldResult(savingsResult(savingLines(row))) },
      new Date(),
    );
  }
}
