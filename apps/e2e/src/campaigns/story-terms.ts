import { regionOfOfficer } from '../network/demo-missions.js';

/** The terms of a campaign, as a coordinator writes them. */
export interface StoryTerms {
  family: 'purchasing' | 'callsForProjects' | 'communication' | 'thematicFacilitation';
  title: string;
  description: string;
  lines: { label: string; unit: string; referencePriceCents?: number | null }[];
  minimum: { kind: 'members' | 'quantity'; value: number };
  seats: number | null;
  opensAt: string;
  closesAt: string;
  eligibility: {
    kind: 'network' | 'regions' | 'organisations';
    regionCodes?: string[];
    organisationIds?: string[];
    restricted: boolean;
  };
}

/**
 * Terms that hold, open from now for a week to the region of the demo accounts: a story states only what matters to
 * it. To open to the whole network is to write to all its Missions, which keeps the mails of other stories waiting.
 */
export function someTerms(facts: Partial<StoryTerms> = {}): StoryTerms {
  return {
    family: 'purchasing',
    title: 'Licences bureautiques',
    description: 'Un prix cadre pour trois ans.',
    lines: [{ label: 'Licence bureautique', unit: 'licence', referencePriceCents: 14_200 }],
    minimum: { kind: 'members', value: 1 },
    seats: null,
    opensAt: inSeconds(-60),
    closesAt: inSeconds(7 * 86_400),
    eligibility: { kind: 'regions', regionCodes: [regionOfOfficer], restricted: false },
    ...facts,
  };
}

/** An instant of the portal's future, or of its past when negative: it runs on the same machine. */
export function inSeconds(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString();
}
