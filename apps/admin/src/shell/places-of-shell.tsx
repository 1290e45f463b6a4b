import type { Place } from '@maillage/platform-admin';
import {
  IconBooks,
  IconBuildingCommunity,
  IconCalendar,
  IconChartHistogram,
  IconClipboardCheck,
  IconClipboardList,
  IconFolder,
  IconForms,
  IconMap2,
  IconPresentation,
  IconPuzzle,
  IconRoute,
  IconSpeakerphone,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { useShellWords } from '../language/shell-words.js';
import type { Places } from '../routes/places.js';
import { labelPlaces } from './label-places.js';

interface ShellPlacesOptions {
  acting: { readonly id: string; readonly kind: 'nationalUnion' | 'regionalAssociation' | 'localMission' };
  capabilities: readonly string[];
  places: Places;
  pathname: string;
  awaited: number;
  words: ReturnType<typeof useShellWords>;
}

/** The places that exist, in the words of the organisation acted for. */
export function placesOfShell({ acting, capabilities, places, pathname, awaited, words }: ShellPlacesOptions) {
  const isMission = acting.kind === 'localMission';
  const under = (href: string) => pathname === href || pathname.startsWith(`${href}/`);
  const ours = {
    nationalUnion: 'place.ourUnion',
    regionalAssociation: 'place.ourAssociation',
    localMission: 'place.ourMission',
  } as const;
  const ourPage = places.organisation(acting.id);
  const isOurs = under(places.ours) || pathname === ourPage;
  const campaigns: Place = {
    key: 'campaigns',
    label: words(isMission ? 'place.takePart' : 'place.run'),
    icon: isMission ? <IconPuzzle /> : <IconRoute />,
    href: places.campaigns,
    current: under(places.campaigns),
  };
  const calendar: Place = {
    key: 'calendar',
    label: words('place.calendar'),
    icon: <IconCalendar />,
    href: places.ownCalendar,
    current: under(places.ownCalendar),
  };
  const surveys: Place = {
    key: 'surveys',
    label: words('place.surveys'),
    icon: <IconClipboardList />,
    href: places.surveys,
    current: under(places.surveys),
  };
  const groups: Place = {
    key: 'groups',
    label: words('place.groups'),
    icon: <IconUsersGroup />,
    href: places.groups,
    current: under(places.groups),
  };
  const library: Place = {
    key: 'library',
    label: words('place.library'),
    icon: <IconBooks />,
    href: places.library,
    current: under(places.library),
  };
  const main: Place[] = [
    {
      key: 'todo',
      label: words(isMission ? 'place.todo' : 'place.toHandle'),
      icon: <IconClipboardCheck />,
      href: places.awaitedActs,
      count: awaited,
      current: under(places.awaitedActs),
    },
    ...(capabilities.includes('readGroups') ? [calendar] : []),
    ...(capabilities.includes('readCampaigns') ? [campaigns] : []),
    ...(capabilities.includes('readGroups') ? [groups, surveys] : []),
    {
      key: 'calls',
      label: words('place.calls'),
      icon: <IconSpeakerphone />,
      href: places.calls,
      current:
        under(places.calls) ||
        under(places.callApplications) ||
        under(places.reports) ||
        pathname.startsWith(places.examination('')),
    },
    {
      key: 'files',
      label: words('place.files'),
      icon: <IconFolder />,
      href: places.label,
      current: under(places.label),
    },
  ];
  if (capabilities.includes('readGroups')) {
    main.push({
      key: 'workshops',
      label: words('place.workshops'),
      icon: <IconPresentation />,
      href: places.workshops,
      current: under(places.workshops),
    });
  }
  if (capabilities.includes('accompanyLabelling')) {
    main.push({
      key: 'steer',
      label: words('place.steer'),
      icon: <IconChartHistogram />,
      href: places.labelSteering,
      current: pathname.startsWith(places.labelSteering.replace(/[^/]+$/, '')),
    });
  }
  if (capabilities.includes('writeForms')) {
    main.push({
      key: 'forms',
      label: words('place.forms'),
      icon: <IconForms />,
      href: places.forms,
      current: under(places.forms),
    });
  }
  main.push(...labelPlaces({ capabilities, places, pathname, words }));
  const secondary: Place[] = [
    {
      key: 'network',
      label: words('place.network'),
      icon: <IconMap2 />,
      href: places.organisations,
      current: under(places.organisations) && !isOurs,
    },
    ...(capabilities.includes('readGroups') ? [library] : []),
    {
      key: 'ours',
      label: words(ours[acting.kind]),
      icon: <IconBuildingCommunity />,
      href: places.ours,
      current: isOurs,
    },
  ];
  return { main, secondary };
}
