import {
  DateField,
  dayIn,
  FormDialog,
  missing,
  TextField,
  useApiAct,
  useFieldTroubles,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useNetworkFrame } from '../network-frame.js';
import { closeSiteMutation, openSiteMutation, ourRecordQuery } from './our-record.operations.js';
import { useOursWords } from './ours-words.js';

interface DialogEnds {
  onClose: () => void;
  onDone: (sentence: string) => void;
}

interface SiteValues {
  name: string;
  communeName: string;
  address: string;
  postalCode: string;
  openedOn: string | null;
}

const refetch = [ourRecordQuery];
const siteFields = ['name', 'communeName', 'address', 'postalCode', 'openedOn'] as const;

export function OpenSiteDialog({ onClose, onDone }: DialogEnds) {
  const words = useOursWords();
  const { acting } = useNetworkFrame();
  const open = useApiAct(openSiteMutation, { refetch });
  const form = useRefusableForm<SiteValues>({
    initial: { name: '', communeName: '', address: '', postalCode: '', openedOn: dayIn(acting.timeZone) },
    check: ({ name, communeName, openedOn }) => ({
      name: missing(name, words('sites.nameMissing')),
      communeName: missing(communeName, words('sites.communeMissing')),
      openedOn: missing(openedOn, words('sites.dayMissing')),
    }),
    send: ({ openedOn, ...site }) => open({ ...site, openedOn: openedOn ?? '' }),
    troublesOf: useFieldTroubles<SiteValues>(siteFields),
    onDone: () => {
      onDone(words('sites.opened'));
      onClose();
    },
  });
  return (
    <FormDialog {...{ form, onClose }} title={words('sites.openTitle')} label={words('sites.openLabel')}>
      <TextField {...form.field('name')} label={words('sites.name')} maxLength={200} />
      <TextField {...form.field('address')} label={words('sites.address')} maxLength={200} />
      <TextField {...form.field('postalCode')} label={words('sites.postalCode')} />
      <TextField {...form.field('communeName')} label={words('sites.commune')} maxLength={200} />
      <DateField {...form.field('openedOn')} label={words('sites.openedOn')} />
    </FormDialog>
  );
}

interface CloseSiteDialogProps extends DialogEnds {
  site: { readonly id: string; readonly name: string };
}

const closeFields = ['closedOn'] as const;

export function CloseSiteDialog({ site, onClose, onDone }: CloseSiteDialogProps) {
  const words = useOursWords();
  const { acting } = useNetworkFrame();
  const close = useApiAct(closeSiteMutation, { refetch });
  const form = useRefusableForm<{ closedOn: string | null }>({
    initial: { closedOn: dayIn(acting.timeZone) },
    check: ({ closedOn }) => ({ closedOn: missing(closedOn, words('sites.dayMissing')) }),
    send: ({ closedOn }) => close({ siteId: site.id, closedOn: closedOn ?? '' }),
    troublesOf: useFieldTroubles<{ closedOn: string | null }>(closeFields),
    onDone: () => {
      onDone(words('sites.closed'));
      onClose();
    },
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('sites.closeTitle', { name: site.name })}
      detail={words('sites.closeDetail')}
      label={words('sites.closeLabel')}
      grave
    >
      <DateField {...form.field('closedOn')} label={words('sites.closedOn')} />
    </FormDialog>
  );
}
