import { Injectable } from '@nestjs/common';
import { dayIn, newId } from '@maillage/platform-kernel';
import { enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import { type MeetingTime, moveWorkshop, type WorkshopKind } from '@maillage/workgroups-domain';
import { meetingOf } from '../application/meeting/meeting.view.js';
import { workshopOf } from '../application/workshop/workshop.view.js';
import { type LedGroup, MeetingRepository } from '../persistence/meeting/meeting.repository.js';
import { MeetingReportRepository } from '../persistence/meeting/report.repository.js';
import { DemoMeetingsReader } from '../persistence/meeting/demo-meetings.reader.js';
import { WorkshopRepository } from '../persistence/workshop/workshop.repository.js';

const day = 86_400_000;
const hour = 3_600_000;

const workshops: readonly { readonly title: string; readonly kind: WorkshopKind; readonly inDays: number }[] = [
  { title: 'Aller vers : ce qui marche dans nos territoires', kind: 'exchange', inDays: 9 },
  { title: 'Conduire un premier entretien à distance', kind: 'training', inDays: 16 },
  { title: 'Ce que change la prochaine convention pluriannuelle', kind: 'information', inDays: 23 },
];

/** Meetings of the demo's groups in each state, and workshops of their sponsors. */
@Injectable()
export class DemoMeetingsSeed {
  constructor(
    private readonly groups: DemoMeetingsReader,
    private readonly meetings: MeetingRepository,
    private readonly reports: MeetingReportRepository,
    private readonly workshops: WorkshopRepository,
  ) {}

  async lay(transaction: WriteTransaction, sponsorId: string, now: Date): Promise<void> {
    await transaction.rows(enterScope, valuesOf(systemScope(sponsorId)));
    const [first, second] = await this.groups.led(transaction, now);
    if (first !== undefined) {
      await this.planned(transaction, first);
      await this.convened(transaction, first, 6, 'Point d’étape');
      await this.reported(transaction, first);
    }
    if (second !== undefined) await this.convened(transaction, second, 8, 'Les chiffres de l’année');
    for (const one of workshops) await this.workshop(transaction, sponsorId, one, now);
  }

  private async planned(transaction: WriteTransaction, group: LedGroup): Promise<void> {
    const dates = [14, 17, 22].map((days) => timeIn(group.at, days));
    const title = 'Choisir nos priorités de l’année';
    const id = await this.meetings.add(transaction, group, { ...remote, title, agenda: [], dates });
    await this.tell(transaction, group, { id, act: 'propose', to: 'planning', daysAgo: 1 });
  }

  /** What the lead did, as the history of the meeting shows it. */
  private async tell(
    transaction: WriteTransaction,
    group: LedGroup,
    {
      id,
      act,
      to,
      daysAgo,
    }: { readonly id: string; readonly act: string; readonly to: string; readonly daysAgo: number },
  ): Promise<void> {
    const { leadPersonId: personId, sponsorId: organisationId, members } = group;
    const at = new Date(group.at.getTime() - daysAgo * day);
    const name = members.find((one) => one.personId === personId)?.name ?? '';
    const decision = {
      id: newId(at),
      act,
      from: null,
      to,
      actor: { personId, name, organisationId },
      at,
      reason: null,
    };
    await this.meetings.keep(transaction, id, to === 'inValidation' ? 'report' : 'meeting', decision);
  }

  private async convened(
    transaction: WriteTransaction,
    group: LedGroup,
    inDays: number,
    title: string,
  ): Promise<string> {
    const time = timeIn(group.at, inDays);
    const agenda = agendaOf(group);
    const id = await this.meetings.add(transaction, group, { ...remote, title, agenda, dates: [] });
    const meeting = await this.meetings.load(transaction, id);
    await this.meetings.save(transaction, meeting, { ...meetingOf(meeting), state: 'convened', time });
    await this.tell(transaction, group, { id, act: 'convene', to: 'convened', daysAgo: Math.max(2, 12 - inDays) });
    return id;
  }

  /** Held three weeks ago; its report waits for those who were there. */
  private async reported(transaction: WriteTransaction, group: LedGroup): Promise<void> {
    const id = await this.convened(transaction, group, -21, 'Lancement du groupe');
    const convened = await this.meetings.load(transaction, id);
    await this.meetings.save(transaction, convened, { ...meetingOf(convened), state: 'held' });
    await this.tell(transaction, group, { id, act: 'hold', to: 'held', daysAgo: 17 });
    const held = await this.meetings.load(transaction, id);
    const present = held.participants.map(({ personId, name, organisation }) => ({
      ...{ personId, name, organisationId: organisation.id, state: 'present' as const, representedBy: null },
    }));
    await this.meetings.note(transaction, held, held.participants[0]?.name ?? '', present);
    const items = held.agenda.map(({ title, presenterName }) => ({
      ...{ title, presenterName, text: 'Le groupe partage les constats et retient trois chantiers.' },
    }));
    await this.reports.write(transaction, held, { items, summary: 'Le groupe est lancé.', version: 0 });
    const [owner] = held.participants;
    const ownerOf =
      owner === undefined
        ? nobody
        : { ownerId: owner.personId, ownerName: owner.name, ownerOrganisationId: owner.organisation.id };
    const dueOn = dayIn('Europe/Paris', new Date(group.at.getTime() - 3 * day));
    await this.reports.log(transaction, held, { ...ownerOf, text: 'Rédiger la feuille de route', dueOn });
    const written = await this.meetings.load(transaction, id);
    if (written.report === null) return;
    const validateBy = dayIn('Europe/Paris', new Date(group.at.getTime() + 10 * day));
    await this.reports.move(transaction, written, written.report, {
      state: 'inValidation',
      edition: 1,
      validateBy,
      content: null,
    });
    await this.tell(transaction, group, { id, act: 'send', to: 'inValidation', daysAgo: 3 });
  }

  private async workshop(
    transaction: WriteTransaction,
    tenantId: string,
    { title, kind, inDays }: (typeof workshops)[number],
    now: Date,
  ): Promise<void> {
    const id = await this.workshops.add(transaction, tenantId, {
      ...{ title, kind, summary: 'Un temps d’échange ouvert à tout le réseau, avec des exemples concrets.' },
      ...{ band: 'network', audience: [], groupId: null, link: remote.link, capacity: 40 },
      ...timeIn(now, inDays),
    });
    const row = await this.groups.workshop(transaction, tenantId, id, now);
    if (row === undefined) return;
    const kept = { ...workshopOf(row), audience: [], replay: null };
    const actor = { personId: null, name: '', organisationId: tenantId };
    const published = moveWorkshop(kept, 'publish', { decisionId: newId(now), actor, at: now, reason: null });
    await this.workshops.save(transaction, row, published.workshop, published.decision);
  }
}

const nobody = { ownerId: null, ownerName: null, ownerOrganisationId: null };
const remote = {
  mode: 'remote' as const,
  place: '',
  link: 'https://visio.exemple.test/groupe',
};

function agendaOf({ members }: LedGroup) {
  const [one] = members;
  return [
    { title: 'Où nous en sommes', presenterId: one?.personId ?? null, presenterName: one?.name ?? null, minutes: 30 },
    { title: 'Ce qui bloque', presenterId: null, presenterName: null, minutes: 45 },
    { title: 'Suites et calendrier', presenterId: null, presenterName: null, minutes: 15 },
  ];
}

/** On a working day, at one in the afternoon, universal time, for ninety minutes. */
function timeIn(now: Date, days: number): MeetingTime {
  const midnight = Math.floor(now.getTime() / day) * day;
  const asked = new Date(midnight + days * day + 13 * hour);
  const [sunday, saturday] = [0, 6];
  const weekend = asked.getUTCDay() === saturday ? 2 : asked.getUTCDay() === sunday ? 1 : 0;
  const startsAt = new Date(asked.getTime() + weekend * day);
  return { startsAt, endsAt: new Date(startsAt.getTime() + 1.5 * hour) };
}
