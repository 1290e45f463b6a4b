import { type MeetingWorld, once } from './meeting-world.js';

export const first = { startsAt: new Date('2054-12-08T13:00:00Z'), endsAt: new Date('2054-12-08T15:00:00Z') };
export const second = { startsAt: new Date('2054-12-10T13:00:00Z'), endsAt: new Date('2054-12-10T15:00:00Z') };
const words = {
  title: 'Feuille de route',
  mode: 'remote' as const,
  place: '',
  link: 'https://visio.example/observatoire',
};

/** A meeting as far as each step of it brings it. */
export function meetingSteps(inWorld: () => MeetingWorld) {
  const proposed = () => {
    const { acts, lead, member, groupId } = inWorld();
    return acts.keeping.propose(lead, {
      ...{ ...once(), ...words, groupId, dates: [first, second] },
      agenda: [
        { title: 'Bilan', presenterId: member.personId, minutes: 30 },
        { title: 'Suites', minutes: 60 },
      ],
    });
  };

  async function convened(): Promise<string> {
    const { acts, lead } = inWorld();
    const { id } = await proposed();
    await acts.keeping.convene(lead, { ...once(), meetingId: id, ...first });
    return id;
  }

  async function held(): Promise<string> {
    const { acts, lead, member, clock } = inWorld();
    const meetingId = await convened();
    clock.moveTo('2054-12-08T15:00:00Z');
    await acts.keeping.hold(lead, { ...once(), meetingId });
    const attendance = [lead, member].map(({ personId }) => ({ personId, state: 'present' as const }));
    await acts.attending.note(lead, { ...once(), meetingId, attendance });
    return meetingId;
  }

  async function sent(): Promise<string> {
    const { acts, lead, member, deliver } = inWorld();
    const meetingId = await held();
    const items = [{ title: 'Bilan', presenterName: 'Lise Arbrissel', text: 'Les chiffres sont en ligne.' }];
    await acts.reporting.write(lead, { ...once(), meetingId, items, summary: 'Adopté.', version: 0 });
    await acts.logging.log(lead, {
      ...{ ...once(), meetingId, text: 'Publier les chiffres', ownerId: member.personId, dueOn: '2054-12-20' },
    });
    await acts.reporting.send(lead, { ...once(), meetingId, validateBy: '2054-12-15' });
    await deliver();
    return meetingId;
  }

  return { proposed, convened, held, sent };
}
