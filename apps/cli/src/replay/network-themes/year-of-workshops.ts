import type { SignedIn } from '../labelling/replay-portal.js';
import { daysAfter } from '../labelling/simulated-clock.js';
import type { ThemeGroup } from './laid-themes.js';
import type { KindFigures } from './replay-network-themes.js';
import { themesCase, type WorkshopKindOfCase } from './themes-case.js';
import type { ThemesStage } from './themes-cast.js';

type LedGroup = ThemeGroup & { readonly lead: SignedIn };

interface ToldWorkshop {
  readonly kind: WorkshopKindOfCase;
  readonly taken: number;
  readonly waiting: number;
  readonly registrations: readonly { readonly id: string; readonly state: string; readonly attended: boolean | null }[];
}

const beginning = new Date('2027-01-05T13:00:00Z');
const document = `query Replay($id: ID!) {
  workshop(id: $id) { kind taken waiting registrations { id state attended } } }`;

/** Forty workshops, one every nine days: people register, some give their seat back, most of those who have one come. */
export async function heldWorkshops(
  stage: ThemesStage,
  groups: readonly LedGroup[],
): Promise<{ readonly kinds: readonly KindFigures[]; readonly seatsGivenFromTheLine: number }> {
  const told: ToldWorkshop[] = [];
  let given = 0;
  for (const [place, kind] of kindsInTurn().entries()) {
    const group = groups[place % groups.length];
    if (group === undefined) throw new Error('No theme has a lead');
    const held = await held1(stage, group, { kind, startsAt: daysAfter(beginning, 9 * place) });
    told.push(held.told);
    given += held.given;
  }
  return { kinds: figuresOf(told), seatsGivenFromTheLine: given };
}

/** The kinds spread over the year, as evenly as their numbers let. */
function kindsInTurn(): readonly WorkshopKindOfCase[] {
  const all = (Object.entries(themesCase.workshops) as [WorkshopKindOfCase, number][]).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, place) => ({ kind, at: (place + 0.5) / count })),
  );
  return all.sort((one, other) => one.at - other.at).map(({ kind }) => kind);
}

async function held1(
  stage: ThemesStage,
  group: LedGroup,
  { kind, startsAt }: { readonly kind: WorkshopKindOfCase; readonly startsAt: Date },
): Promise<{ readonly told: ToldWorkshop; readonly given: number }> {
  const { portal, clock, chance, network } = stage;
  clock.moveTo(daysAfter(startsAt, -7));
  const { lead } = group;
  const terms = {
    ...{ groupId: group.id, title: `${group.title} : atelier`, summary: '', kind, band: 'network' },
    ...{ link: 'https://visio.example/atelier', capacity: themesCase.capacity, startsAt: startsAt.toISOString() },
    endsAt: new Date(startsAt.getTime() + 90 * 60_000).toISOString(),
  };
  const { id: workshopId } = await portal.mutate<{ id: string }>(lead, 'draftWorkshop', {
    ...{ input: terms, type: 'DraftWorkshopInput', fields: 'id' },
  });
  const act = <Answer>(who: SignedIn, operation: string, type = 'WorkshopInput', input: object = {}) =>
    portal.mutate<Answer>(who, operation, { input: { workshopId, ...input }, type, fields: 'id' });
  await act(lead, 'publishWorkshop');
  const coming = shuffled(network, stage).slice(0, 6 + Math.floor(chance.next() * (themesCase.mostComing - 5)));
  for (const one of coming) await act(one, 'registerForWorkshop');
  let given = 0;
  for (const one of coming.slice(0, themesCase.capacity)) {
    if (chance.next() >= 0.15) continue;
    const before = await portal.query<ToldWorkshop>(lead, 'workshop', document, { id: workshopId });
    await act(one, 'withdrawFromWorkshop');
    if (before.waiting > 0) given += 1;
  }
  clock.moveTo(new Date(startsAt.getTime() + 80 * 60_000));
  const { registrations } = await portal.query<ToldWorkshop>(lead, 'workshop', document, { id: workshopId });
  const came = registrations.filter(({ state }) => state === 'registered' && chance.next() < 0.8).map(({ id }) => id);
  await act(lead, 'holdWorkshop', 'NoteWorkshopAttendanceInput', { registrationIds: came });
  const replay = { replay: 'https://video.example/atelier' };
  await act(lead, 'publishWorkshopReplay', 'PublishWorkshopReplayInput', replay);
  return { told: await portal.query<ToldWorkshop>(lead, 'workshop', document, { id: workshopId }), given };
}

function shuffled(people: readonly SignedIn[], { chance }: ThemesStage): readonly SignedIn[] {
  return people
    .map((person) => ({ person, at: chance.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ person }) => person);
}

function figuresOf(told: readonly ToldWorkshop[]): readonly KindFigures[] {
  return (Object.keys(themesCase.workshops) as WorkshopKindOfCase[]).map((kind) => {
    const ofKind = told.filter((one) => one.kind === kind);
    const count = (of: (one: ToldWorkshop) => number): number => ofKind.reduce((sum, one) => sum + of(one), 0);
    return {
      ...{
        kind,
        held: ofKind.length,
        registered: count(({ taken }) => taken),
        waiting: count(({ waiting }) => waiting),
      },
      attended: count(({ registrations }) => registrations.filter(({ attended }) => attended === true).length),
    };
  });
}
