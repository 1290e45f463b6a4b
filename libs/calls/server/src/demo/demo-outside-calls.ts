import { Injectable } from '@nestjs/common';
import type { OutsideCallTerms } from '@maillage/calls-domain';
import { cents, dayIn, newId } from '@maillage/platform-kernel';
import { type ActingActor, enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import { OutsideCallRepository } from '../persistence/catalogue/outside-call.repository.js';

const day = 86_400_000;

interface DemoOutsideCall extends Pick<
  OutsideCallTerms,
  'title' | 'funder' | 'sourceUrl' | 'summary' | 'theme' | 'regionCodes'
> {
  readonly leastCents: number | null;
  readonly mostCents: number | null;
  readonly opensInDays: number;
  readonly closesInDays: number;
  /** How many days ago somebody last compared it with its source. */
  readonly checkedDaysAgo: number;
}

const stories: readonly DemoOutsideCall[] = [
  {
    title: 'Jeunes et mobilité rurale',
    funder: 'Fondation des Trois Rives',
    sourceUrl: 'https://fondation-trois-rives.example/appels/mobilite-rurale',
    summary:
      'La fondation soutient les solutions de transport portées par des associations hors des villes.\n' +
      'Un seul dossier par structure ; les projets à plusieurs sont préférés.',
    theme: 'Mobilité',
    regionCodes: [],
    ...{ leastCents: 5_000_00, mostCents: 30_000_00, opensInDays: -20, closesInDays: 24, checkedDaysAgo: 2 },
  },
  {
    title: 'Compétences numériques des 16-25 ans',
    funder: 'Fonds régional pour l’inclusion',
    sourceUrl: 'https://fonds-inclusion.example/numerique-2027',
    summary: 'Équipement et accompagnement. Le montant dépend du nombre de jeunes suivis.',
    theme: 'Numérique',
    regionCodes: ['24'],
    ...{ leastCents: null, mostCents: 18_000_00, opensInDays: 12, closesInDays: 75, checkedDaysAgo: 9 },
  },
];

/** Calls of invented funders, as an ARML enters them. */
@Injectable()
export class DemoOutsideCalls {
  constructor(private readonly calls: OutsideCallRepository) {}

  async lay(transaction: WriteTransaction, { organisationId: tenantId }: ActingActor, now: Date): Promise<void> {
    await transaction.rows(enterScope, valuesOf(systemScope(tenantId)));
    for (const story of stories) {
      const { opensInDays, closesInDays, checkedDaysAgo, leastCents, mostCents, ...texts } = story;
      const at = new Date(now.getTime() - checkedDaysAgo * day);
      const timeZone = 'Europe/Paris';
      const terms: OutsideCallTerms = {
        ...{ ...texts, kinds: ['localMission', 'regionalAssociation'], timeZone },
        opensAt: hourOf(now, opensInDays),
        closesAt: hourOf(now, closesInDays),
        leastCents: leastCents === null ? null : cents(leastCents),
        mostCents: mostCents === null ? null : cents(mostCents),
      };
      const call = { id: newId(at), tenantId, terms, checkedOn: dayIn(timeZone, at), archivedAt: null };
      await this.calls.add(transaction, call, at);
    }
  }
}

function hourOf(now: Date, inDays: number): Date {
  return new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000 + inDays * day);
}
