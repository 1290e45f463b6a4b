import { carriedTheme, engagementOf } from '@maillage/workgroups-domain';
import type { EngagedGroupRow } from '../../persistence/engagement/engagement.reader.js';

/** One theme as one Mission is shown it: its own deeds alone. */
export function ownThemeView({ groupId, title, theme, kind, sponsor, deeds }: EngagedGroupRow, organisationId: string) {
  return { groupId, title, theme, kind, sponsor, ...engagementOf(organisationId, deeds) };
}

/** One theme as its sponsor is shown it: its Missions in the order of their names, and whether enough of them contribute. */
export function sponsoredThemeView(row: EngagedGroupRow) {
  const { groupId, title, theme, kind, missions, startedOn, deeds, today } = row;
  return {
    ...{ groupId, title, theme, kind },
    missions: missions.map((organisation) => ({ organisation, ...engagementOf(organisation.id, deeds) })),
    carried: carriedTheme({ missions: missions.map(({ id }) => id), startedOn, deeds, today }),
  };
}
