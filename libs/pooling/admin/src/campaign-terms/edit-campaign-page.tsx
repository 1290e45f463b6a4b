import { useQuery } from '@apollo/client/react';
import { Act, Card, HiddenText, Page, QueryStates, useRefusalWords } from '@maillage/platform-admin';
import { useCampaignAct } from '../act/use-campaign-act.js';
import { campaignQuery } from '../campaign/campaign.operations.js';
import { useActAvailability } from '../campaign/use-act-availability.js';
import { useCampaignCrumbs } from '../campaign/use-campaign-crumbs.js';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import { editCampaignMutation } from './campaign-terms.operations.js';
import { TermsFields } from './terms-fields.js';
import { termsOfCampaign } from './terms-values.js';
import { useTermsForm } from './use-terms-form.js';

/** The terms of a draft; once the survey is open, the reason why they no longer change. */
export function EditCampaignPage({ id }: { id: string }) {
  const words = usePoolingWords();
  const crumbs = useCampaignCrumbs();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(campaignQuery, { variables: { id }, fetchPolicy: 'network-only' });
  const campaign = data?.campaign;
  return (
    <Page
      title={words('terms.editTitle')}
      breadcrumb={crumbs()}
      {...(campaign === undefined ? {} : { lead: campaign.title })}
    >
      {campaign === undefined ? (
        <Card label={words('terms.editTitle')}>
          <h2>
            <HiddenText>{words('terms.editTitle')}</HiddenText>
          </h2>
          <QueryStates
            loading={loading}
            what={words('terms.what')}
            error={refused(error)}
            onRetry={() => void refetch()}
            rows={6}
          >
            {null}
          </QueryStates>
        </Card>
      ) : (
        <EditableTerms campaign={campaign} />
      )}
    </Page>
  );
}

function EditableTerms({ campaign }: { campaign: CampaignDetailFragment }) {
  const words = usePoolingWords();
  const { goTo, places } = usePoolingFrame();
  const available = useActAvailability(campaign)('edit');
  const edit = useCampaignAct(editCampaignMutation, () => goTo(places.campaign(campaign.id)));
  const form = useTermsForm({
    initial: termsOfCampaign(campaign),
    send: (terms) => edit({ campaignId: campaign.id, terms }),
  });
  if (!available.can) {
    return (
      <Card label={words('terms.editTitle')}>
        <h2>
          <HiddenText>{words('terms.editTitle')}</HiddenText>
        </h2>
        <Act label={words('campaign.act.edit')} available={available} />
      </Card>
    );
  }
  return (
    <TermsFields
      form={form}
      zone={campaign.coordinator.timeZone}
      title={words('terms.editTitle')}
      saveLabel={words('terms.saveEdit')}
      backHref={places.campaign(campaign.id)}
    />
  );
}
