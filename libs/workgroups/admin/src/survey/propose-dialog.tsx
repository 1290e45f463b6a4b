import { FormDialog, TextAreaField, TextField, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import type { SurveyDetailFragment, SurveyProposalKind } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { proposeSurveyCampaignMutation, proposeSurveyGroupMutation } from './survey.operations.js';

interface ProposeDialogProps {
  survey: SurveyDetailFragment;
  family: SurveyDetailFragment['families'][number];
  kind: SurveyProposalKind;
  onClose: () => void;
  onDone: () => void;
}

interface ProposalValues {
  title: string;
  description: string;
}

/** A family becomes a group or the draft of a campaign, with words to begin with. */
export function ProposeDialog({ survey, family, kind, onClose, onDone }: ProposeDialogProps) {
  const words = useWorkgroupsWords();
  const group = useApiAct(proposeSurveyGroupMutation);
  const campaign = useApiAct(proposeSurveyCampaignMutation);
  const form = useRefusableForm<ProposalValues>({
    initial: { title: family.label, description: survey.purpose },
    check: ({ title }): Record<string, { problem: string; remedy: string }> =>
      title.trim() === ''
        ? { title: { problem: words('survey.titleMissing'), remedy: words('survey.titleMissingRemedy') } }
        : {},
    send: (values) => (kind === 'group' ? group : campaign)({ surveyId: survey.id, familyId: family.id, ...values }),
    onDone,
  });
  return (
    <FormDialog
      title={words(`survey.proposeTitle.${kind}`)}
      detail={words(`survey.proposeLead.${kind}`)}
      label={words(kind === 'group' ? 'survey.proposeGroup' : 'survey.proposeCampaign')}
      form={form}
      onClose={onClose}
    >
      <TextField {...form.field('title')} label={words('survey.proposalTitle')} />
      <TextAreaField {...form.field('description')} label={words('survey.proposalWords')} />
    </FormDialog>
  );
}
