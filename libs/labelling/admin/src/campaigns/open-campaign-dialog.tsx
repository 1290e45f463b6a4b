import {
  DateField,
  FormDialog,
  missing,
  SelectField,
  TextField,
  useApiAct,
  useRefusableForm,
  wordsOf,
  type Words,
} from '@maillage/platform-admin';
import type { Steering } from '../steering/funnel-card.js';
import type { labelCampaignMessages } from './label-campaign.messages.js';
import { labelCampaignsQuery, openLabelCampaignMutation } from './label-campaign.operations.js';

export const useCampaignWords: () => Words<typeof labelCampaignMessages> =
  wordsOf<typeof labelCampaignMessages>('labelCampaigns');

interface Opening {
  frameworkId: string;
  title: string;
  finishBy: string | null;
  regionCode: string;
}

interface OpenCampaignDialogProps {
  frameworks: Steering['frameworks'];
  regions: readonly { readonly value: string; readonly label: string }[];
  onClose: () => void;
  onDone: () => void;
}

const refetch = [labelCampaignsQuery];

/** Calls those that have not begun, in one region or in all that lie below. */
export function OpenCampaignDialog({ frameworks, regions, onClose, onDone }: OpenCampaignDialogProps) {
  const words = useCampaignWords();
  const open = useApiAct(openLabelCampaignMutation, { refetch });
  const form = useRefusableForm<Opening>({
    initial: { frameworkId: frameworks[0]?.id ?? '', title: '', finishBy: null, regionCode: '' },
    check: ({ title, finishBy }) => ({
      title: missing(title, words('dialog.nameMissing')),
      finishBy: missing(finishBy ?? '', words('dialog.dayMissing')),
    }),
    send: ({ frameworkId, title, finishBy, regionCode }) =>
      open({ frameworkId, title, finishBy: finishBy ?? '', regionCode: regionCode === '' ? null : regionCode }),
    onDone: () => {
      onDone();
      onClose();
    },
  });
  const framework = form.field('frameworkId');
  const region = form.field('regionCode');
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('dialog.title')}
      detail={words('dialog.detail')}
      label={words('dialog.label')}
    >
      <SelectField
        {...framework}
        label={words('dialog.framework')}
        options={frameworks.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(value) => framework.onChange(value ?? '')}
      />
      <TextField
        {...form.field('title')}
        label={words('dialog.name')}
        hint={words('dialog.nameHint')}
        maxLength={200}
      />
      <DateField {...form.field('finishBy')} label={words('dialog.finishBy')} />
      {regions.length > 1 && (
        <SelectField
          {...region}
          label={words('dialog.region')}
          options={[{ value: '', label: words('dialog.everyRegion') }, ...regions]}
          onChange={(value) => region.onChange(value ?? '')}
        />
      )}
    </FormDialog>
  );
}
