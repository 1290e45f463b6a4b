import {
  Act,
  ActForm,
  AppLink,
  CheckField,
  ErrorSummary,
  FormActions,
  PrivacyNote,
  RefusalBanner,
  useRefusalWords,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useId, useRef } from 'react';
import { useCampaignAct } from '../act/use-campaign-act.js';
import { declareNeedsMutation, joinCampaignMutation } from '../campaign/campaign.operations.js';
import { useActAvailability } from '../campaign/use-act-availability.js';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import { NeedFields } from './need-fields.js';
import { NeedsEffect } from './needs-effect.js';
import { missingQuantities, needsOfValues, troublesOfNeeds, valuesOfNeeds, type NeedsValues } from './needs-values.js';

export type NeedsAct = 'join' | 'declareNeeds';

interface NeedsFormProps {
  campaign: CampaignDetailFragment;
  onDone: (act: NeedsAct) => void;
}

/** Says what we need, and joins with it; who has joined changes its needs here. */
export function NeedsForm({ campaign, onDone }: NeedsFormProps) {
  const words = usePoolingWords();
  const privacyId = useId();
  const { places } = usePoolingFrame();
  const availability = useActAvailability(campaign);
  const { form, submitAs } = useNeedsForm(campaign, onDone);
  const joined = campaign.ours?.state === 'joined';
  return (
    <ActForm
      onSubmit={() => submitAs(joined ? 'declareNeeds' : 'join')}
      label={words(joined ? 'member.editTitle' : 'member.formTitle')}
    >
      <RefusalBanner refusal={form.refusal} />
      <ErrorSummary errors={form.summary} />
      {campaign.lines.map((line) => (
        <NeedFields
          key={line.id}
          line={line}
          field={(key) => ({ ...form.field(key), value: form.values[key] ?? null })}
          privacyId={privacyId}
        />
      ))}
      {campaign.lines.length > 0 && (
        <>
          <PrivacyNote id={privacyId}>
            {words('member.privacy')}{' '}
            <AppLink href={places.ourReaders('paidPrice')}>{words('records.whoSees')}</AppLink>
          </PrivacyNote>
          <CheckField
            label={words('member.share')}
            checked={form.values.sharesQuantities}
            onChange={form.field('sharesQuantities').onChange}
          />
        </>
      )}
      <NeedsEffect campaign={campaign} values={form.values} />
      <FormActions after={words('member.canChange')}>
        {joined ? (
          <Act
            type="submit"
            variant="filled"
            fullOnPhone
            label={words('member.saveChange')}
            busyLabel={words('campaign.acting')}
            busy={form.busy}
            available={availability('declareNeeds')}
          />
        ) : (
          <>
            <Act
              type="submit"
              variant="filled"
              fullOnPhone
              label={words('campaign.act.join')}
              busyLabel={words('campaign.acting')}
              busy={form.busy}
              available={availability('join')}
            />
            <Act
              fullOnPhone
              label={words('campaign.act.declareNeeds')}
              available={availability('declareNeeds')}
              onAct={() => submitAs('declareNeeds')}
            />
          </>
        )}
      </FormActions>
    </ActForm>
  );
}

function useNeedsForm(campaign: CampaignDetailFragment, onDone: (act: NeedsAct) => void) {
  const words = usePoolingWords();
  const { sentence } = useRefusalWords();
  const join = useCampaignAct(joinCampaignMutation);
  const declareNeeds = useCampaignAct(declareNeedsMutation);
  // Which of the two buttons sends the form: the values are the same, the acts are not.
  const chosen = useRef<NeedsAct>('join');

  const check = (values: NeedsValues) => {
    const trouble = { problem: words('member.quantityMissing'), remedy: words('member.quantityMissingRemedy') };
    return Object.fromEntries(missingQuantities(campaign, values).map((key) => [key, trouble]));
  };
  const form = useRefusableForm<NeedsValues>({
    initial: valuesOfNeeds(campaign),
    check,
    send: (values) => {
      const payload = {
        campaignId: campaign.id,
        needs: needsOfValues(campaign, values),
        sharesQuantities: values.sharesQuantities,
      };
      return chosen.current === 'join' ? join(payload) : declareNeeds(payload);
    },
    troublesOf: (refusal, values) => troublesOfNeeds(refusal, sentence(refusal.code, refusal.params), values),
    onDone: () => onDone(chosen.current),
  });
  const submitAs = (act: NeedsAct) => {
    chosen.current = act;
    return form.submit();
  };
  return { form, submitAs };
}
