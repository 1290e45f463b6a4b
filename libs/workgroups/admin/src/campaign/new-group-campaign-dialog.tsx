import {
  FormDialog,
  RadioGroupField,
  TextAreaField,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { GroupCampaignFamily } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { draftGroupCampaignMutation } from './group-campaign.operations.js';

interface NewGroupCampaignDialogProps {
  groupId: string;
  /** How many Missions it would ask. */
  asked: number;
  onClose: () => void;
}

interface CampaignValues {
  family: GroupCampaignFamily;
  title: string;
  description: string;
  unit: string;
}

const families: readonly GroupCampaignFamily[] = [
  'purchasing',
  'callsForProjects',
  'communication',
  'thematicFacilitation',
];

/** A campaign in a few words: its terms are written on its own page, to which this leads. */
export function NewGroupCampaignDialog({ groupId, asked, onClose }: NewGroupCampaignDialogProps) {
  const words = useWorkgroupsWords();
  const { goTo, places } = useWorkgroupsFrame();
  const draft = useApiAct(draftGroupCampaignMutation, {
    onData: ({ draftGroupCampaign }) => goTo(places.campaign(draftGroupCampaign)),
  });
  const missing = { problem: words('groupCampaign.missing'), remedy: words('groupCampaign.missingRemedy') };
  const form = useRefusableForm<CampaignValues>({
    initial: { family: 'purchasing', title: '', description: '', unit: '' },
    check: ({ title }) => (title.trim() === '' ? { title: missing } : {}),
    send: (values) => draft({ groupId, ...values }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={words('groupCampaign.newTitle')}
      detail={words('groupCampaign.newDetail', { count: asked })}
      label={words('groupCampaign.prepare')}
      form={form}
      onClose={onClose}
    >
      <TextField {...form.field('title')} label={words('groupCampaign.campaignTitle')} />
      <RadioGroupField
        {...form.field('family')}
        label={words('groupCampaign.family')}
        options={families.map((value) => ({ value, label: words(`groupCampaign.familyOf.${value}`) }))}
      />
      <TextAreaField {...form.field('description')} label={words('groupCampaign.description')} />
      <TextField {...form.field('unit')} label={words('groupCampaign.unit')} hint={words('groupCampaign.unitHint')} />
    </FormDialog>
  );
}
