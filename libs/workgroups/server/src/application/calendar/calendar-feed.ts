import { Injectable } from '@nestjs/common';
import {
  type ActingActor,
  ActorSource,
  nobody,
  PublicAddress,
  type ReadTransaction,
  readScope,
  TenantDatabase,
} from '@maillage/platform-server';
import { CalendarRepository } from '../../persistence/calendar/calendar.repository.js';
import { WorkshopRepository } from '../../persistence/workshop/workshop.repository.js';
import { meetingEntry } from '../meeting/meeting-entry.js';
import { workshopEntry } from '../workshop/workshop-entry.js';
import { type CalendarEntry, feedOf } from './calendar-file.js';
import { hashOfSecret } from './keep-calendar.use-case.js';

const daysBack = 90;
const day = 24 * 3_600_000;

/** What a calendar that subscribed reads: what its person sees now, or nothing at all. */
@Injectable()
export class CalendarFeed {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly actors: ActorSource,
    private readonly calendars: CalendarRepository,
    private readonly workshops: WorkshopRepository,
    private readonly address: PublicAddress,
  ) {}

  /** @returns null for an address that is none, or none any more, and for a person who has lost the seat or the account */
  async read(secret: string): Promise<string | null> {
    if (!/^[A-Za-z0-9_-]{43}$/.test(secret)) return null;
    const hash = hashOfSecret(secret);
    const scope = { ...nobody, credential: { kind: 'token' as const, value: hash } };
    const holder = await this.tenants.read(scope, (reads) => this.calendars.holder(reads, hash));
    if (holder === undefined) return null;
    const actor = await this.actors.ofPerson(holder.personId, holder.tenantId);
    if (actor?.capabilities.has('readGroups') !== true) return null;
    const entries = await this.tenants.read(readScope(actor), (reads) => this.entries(reads, actor));
    return feedOf('Maillage : mes réunions et ateliers', entries);
  }

  private async entries(reads: ReadTransaction, actor: ActingActor): Promise<readonly CalendarEntry[]> {
    const code = await this.calendars.codeOf(reads, actor.organisationId);
    const since = new Date(Date.now() - daysBack * day);
    const meetings = await this.calendars.meetings(reads, actor.personId, since);
    const mine = { when: 'toCome' as const, kind: null, words: null, mine: true };
    const { rows: workshops } = await this.workshops.list(reads, actor, mine, since);
    return [
      ...meetings
        .map((row) => meetingEntry(row, this.address.of(`/o/${code}/groupes/reunions/${row.id}`)))
        .filter((entry) => entry !== null),
      ...workshops
        .flatMap(({ own, ...row }) => (own?.state === 'registered' ? [{ ...row, own }] : []))
        .map((row) => workshopEntry(row, row.own.arrival, this.address.of(`/o/${code}/ateliers/${row.id}`))),
    ];
  }
}
