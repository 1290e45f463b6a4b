import { Act, Card, type Column, DataTable, useFormat } from '@maillage/platform-admin';
import { useState } from 'react';
import { CloseSiteDialog, OpenSiteDialog } from './site-dialogs.js';
import { useOursWords } from './ours-words.js';
import { useMay } from './use-may.js';
import type { OurRecord } from './use-our-record.js';

type Site = OurRecord['sites'][number];

interface SitesCardProps {
  sites: readonly Site[];
  onDone: (sentence: string) => void;
}

/** Where people are welcomed; a place that closed stays, with its dates. */
export function SitesCard({ sites, onDone }: SitesCardProps) {
  const words = useOursWords();
  const may = useMay()('keepProfile');
  const [asked, setAsked] = useState<'open' | Site | null>(null);
  const columns = useSiteColumns(setAsked);
  const ends = { onClose: () => setAsked(null), onDone };
  const open = <Act size="small" label={words('sites.open')} available={may} onAct={() => setAsked('open')} />;
  return (
    <Card title={words('sites.title')} beside={open} flush={sites.length > 0}>
      {sites.length === 0 ? (
        <p>{words('sites.nothing')}</p>
      ) : (
        <DataTable caption={words('sites.title')} columns={columns} rows={sites} rowKey={({ id }) => id} />
      )}
      {asked === 'open' && <OpenSiteDialog {...ends} />}
      {asked !== null && asked !== 'open' && <CloseSiteDialog {...ends} site={asked} />}
    </Card>
  );
}

function useSiteColumns(onClose: (site: Site) => void): Column<Site>[] {
  const words = useOursWords();
  const format = useFormat();
  const may = useMay()('keepProfile');
  const day = (on: string) => format.day(on, { weekday: false });
  return [
    { key: 'name', header: words('sites.name'), rowHead: true, render: ({ name }) => name },
    {
      key: 'where',
      header: words('sites.address'),
      render: ({ address, postalCode, communeName }) =>
        [address, postalCode, communeName].filter((part) => part !== null).join(', '),
    },
    { key: 'opened', header: words('sites.openedOn'), render: ({ openedOn }) => day(openedOn) },
    {
      key: 'closed',
      header: words('sites.closedOn'),
      render: ({ closedOn }) => (closedOn === null ? words('sites.still') : day(closedOn)),
    },
    ...(may.can
      ? [
          {
            key: 'act',
            header: words('sites.act'),
            card: 'line' as const,
            render: (site: Site) =>
              site.closedOn === null && <Act size="small" label={words('sites.close')} onAct={() => onClose(site)} />,
          },
        ]
      : []),
  ];
}
