import { Page } from '@maillage/platform-admin';
import { useCampaignAct } from '../act/use-campaign-act.js';
import { useCampaignCrumbs } from '../campaign/use-campaign-crumbs.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import { draftCampaignMutation } from './campaign-terms.operations.js';
import { TermsFields } from './terms-fields.js';
import { blankTerms } from './terms-values.js';
import { useTermsForm } from './use-terms-form.js';

/** A campaign from nothing: a draft that our organisation alone sees. */
export function NewCampaignPage() {
  const words = usePoolingWords();
  const crumbs = useCampaignCrumbs();
  const { acting, goTo, places } = usePoolingFrame();
  const draft = useCampaignAct(draftCampaignMutation, ({ draftCampaign }) => goTo(places.campaign(draftCampaign.id)));
  const form = useTermsForm({ initial: blankTerms, send: (terms) => draft({ terms }) });
  return (
    <Page title={words('terms.newTitle')} lead={words('terms.newLead')} breadcrumb={crumbs()}>
      <TermsFields
        form={form}
        zone={acting.timeZone}
        title={words('terms.newTitle')}
        saveLabel={words('terms.save')}
        backHref={places.campaigns}
      />
    </Page>
  );
}
