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
  regionCode: string | null;
}

interface OpenCampaignDialogProps {
  frameworks: Steering['frameworks'];
  /** The one that is chosen at first. */
  frameworkId: string;
  regions: readonly { readonly value: string; readonly label: string }[];
  onClose: () => void;
  onDone: () => void;
}

const refetch = [labelCampaignsQuery];

/** Calls those that have not begun, in one region or in all that lie below. */
export function OpenCampaignDialog({ frameworks, frameworkId, regions, onClose, onDone }: OpenCampaignDialogProps) {
  const words = useCampaignWords();
  const open = useApiAct(openLabelCampaignMutation, { refetch });
  const form = useRefusableForm<Opening>({
    initial: { frameworkId, title: '', finishBy: null, regionCode: null },
    check: ({ title, finishBy }) => ({
      title: missing(title, words('dialog.nameMissing')),
      finishBy: missing(finishBy ?? '', words('dialog.dayMissing')),
    }),
    send: ({ finishBy, ...opening }) => open({ ...opening, finishBy: finishBy ?? '' }),
    onDone: () => {
      onDone();
      onClose();
    },
  });
  const framework = form.field('frameworkId');
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
        none={null}
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
          {...form.field('regionCode')}
          label={words('dialog.region')}
          none={words('dialog.everyRegion')}
          options={regions}
        />
      )}
    </FormDialog>
  );
}
