import {
  IconBuildingCommunity,
  IconCalendarMonth,
  IconChartHistogram,
  IconChecklist,
  IconFolder,
  IconGavel,
  IconLogout,
  IconMap2,
  IconPuzzle,
  IconRoute2,
  IconUser,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AppShell, type LinkComponent, type Place } from '../../src/index.js';

const Link: LinkComponent = ({ href, ...rest }) => <a href={`#${href}`} {...rest} />;

const missionPlaces: readonly Place[] = [
  { key: 'todo', label: 'À faire', icon: <IconChecklist />, href: '/todo', count: 7 },
  { key: 'agenda', label: 'Agenda', icon: <IconCalendarMonth />, href: '/agenda' },
  { key: 'take-part', label: 'Participer', icon: <IconPuzzle />, href: '/take-part', note: '4 ouverts' },
  { key: 'files', label: 'Nos dossiers', icon: <IconFolder />, href: '/files' },
  { key: 'decide', label: 'Décider', icon: <IconGavel />, href: '/decide', count: 1 },
];
const officerPlaces: readonly Place[] = [
  { key: 'todo', label: 'À traiter', icon: <IconChecklist />, href: '/todo', count: 12 },
  { key: 'agenda', label: 'Agenda', icon: <IconCalendarMonth />, href: '/agenda' },
  { key: 'conduct', label: 'Conduire', icon: <IconRoute2 />, href: '/conduct', note: '9 en cours' },
  { key: 'steer', label: 'Piloter', icon: <IconChartHistogram />, href: '/steer' },
  { key: 'decide', label: 'Décider', icon: <IconGavel />, href: '/decide' },
];

interface FramedProps {
  current: string;
  officer?: boolean;
  children: ReactNode;
}

export function Framed({ current, officer = false, children }: FramedProps) {
  const mark = (place: Place): Place => ({ ...place, current: place.key === current });
  return (
    <AppShell
      linkComponent={Link}
      organisations={[
        {
          key: 'mission',
          name: 'Mission Locale du Val d’Aubre',
          role: 'Directrice',
          standing: 'Vous y êtes directrice',
          current: !officer,
        },
        {
          key: 'arml',
          name: 'ARML Centre-Val de Loire',
          role: 'Administratrice',
          standing: 'Vous y êtes chargée d’achats',
          mandate: 'mandat jusqu’au 30 juin 2027',
          awaited: 2,
          current: officer,
        },
        { key: 'unml', name: 'UNML, commission de labellisation', role: 'Membre suppléante' },
      ]}
      onSwitch={() => undefined}
      places={(officer ? officerPlaces : missionPlaces).map(mark)}
      secondaryPlaces={[
        { key: 'network', label: 'Le réseau', icon: <IconMap2 />, href: '/network' },
        {
          key: 'ours',
          label: officer ? 'Notre association' : 'Notre Mission',
          icon: <IconBuildingCommunity />,
          href: '/ours',
        },
      ].map(mark)}
      person={{
        name: officer ? 'Doriane Pellevoisin' : 'Maëlle Tournebise',
        lines: [
          { label: 'Mon compte', href: '/me', icon: <IconUser /> },
          { label: 'Se déconnecter', icon: <IconLogout />, onAct: () => undefined },
        ],
      }}
      onSearch={() => undefined}
      inbox={{ count: officer ? 12 : 7, href: '/inbox' }}
      footerLinks={[
        { label: 'Aide', href: '/help' },
        { label: 'Accessibilité : partiellement conforme', href: '/accessibility' },
      ]}
    >
      {children}
    </AppShell>
  );
}
