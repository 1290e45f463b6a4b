import type { SignedIn } from '../labelling/replay-portal.js';
import { themesCase } from './themes-case.js';
import type { ThemesStage } from './themes-cast.js';

export interface ThemeGroup {
  readonly id: string;
  readonly title: string;
  /** Null while it is to be decided whether there is a group. */
  readonly lead: SignedIn | null;
}

export interface ToldTheme {
  readonly title: string;
  readonly situation: string;
  readonly state: string;
  readonly lead: string | null;
}

/** The register of the eight themes; each that has a group, or is to have one, is given to a director to lead. */
export async function laidThemes({ portal, officer, region }: ThemesStage): Promise<readonly ThemeGroup[]> {
  const groups: ThemeGroup[] = [];
  let given = 0;
  for (const { title, situation } of themesCase.themes) {
    const terms = {
      ...{
        kind: 'theme',
        situation,
        title,
        theme: title,
        band: 'region',
        joining: 'open',
        seats: null,
        regionSeats: [],
      },
      letter: { purpose: `Coordonner et animer : ${title}.`, deliverables: ['Une feuille de route'], means: '' },
    };
    const { id } = await portal.mutate<{ id: string }>(officer, 'proposeWorkgroup', {
      ...{ input: { terms }, type: 'ProposeWorkgroupInput', fields: 'id' },
    });
    const lead = situation === 'toBeDecided' ? null : (region[given] ?? null);
    groups.push({ id, title, lead });
    if (lead === null) continue;
    given += 1;
    const { personId, organisationId } = lead;
    const input = { groupId: id, personId, organisationId, until: '2028-06-30' };
    await portal.mutate(officer, 'designateGroupLead', { input, type: 'DesignateGroupLeadInput', fields: 'id' });
    await portal.mutate(officer, 'startWorkgroup', { input: { groupId: id }, type: 'WorkgroupInput', fields: 'id' });
  }
  return groups;
}

const document = `query Replay($id: ID!) { workgroup(id: $id) { title situation state lead { person { id } } } }`;

/** As the sponsor's page tells them. */
export async function toldThemes(
  { portal, officer }: ThemesStage,
  groups: readonly ThemeGroup[],
): Promise<ToldTheme[]> {
  const told: ToldTheme[] = [];
  for (const { id } of groups) {
    const group = await portal.query<Omit<ToldTheme, 'lead'> & { lead: { person: { id: string } } | null }>(
      ...([officer, 'workgroup', document, { id }] as const),
    );
    told.push({
      title: group.title,
      situation: group.situation,
      state: group.state,
      lead: group.lead?.person.id ?? null,
    });
  }
  return told;
}
