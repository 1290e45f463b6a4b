import { Act, ActRow, Card, Empty, GrowingTable, HiddenText, Page, useRefusalWords } from '@maillage/platform-admin';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import { CampaignExport } from './campaign-export.js';
import { useCampaignColumns } from './campaign-columns.js';
import { CampaignFilters } from './campaign-filters.js';
import { campaignFilterOf, type CampaignSearch } from './campaign-search.js';
import { useCampaigns } from './use-campaigns.js';

interface CampaignListPageProps {
  search: CampaignSearch;
  onSearch: (search: CampaignSearch) => void;
}

/** The campaigns that the organisation may see: those to join for a Mission, those to run for an association. */
export function CampaignListPage({ search, onSearch }: CampaignListPageProps) {
  const words = usePoolingWords();
  const { acting } = usePoolingFrame();
  const columns = useCampaignColumns();
  const list = useCampaigns(campaignFilterOf(search));
  const isMission = acting.kind === 'localMission';
  return (
    <Page
      title={words(isMission ? 'list.missionTitle' : 'list.associationTitle')}
      density="work"
      actions={
        <ActRow>
          <CampaignExport search={search} />
          <DraftAct />
        </ActRow>
      }
      {...(list.page === undefined ? {} : { lead: words('list.found', { count: list.page.total }) })}
    >
      <Card flush label={words('list.caption')}>
        <h2>
          <HiddenText>{words('list.caption')}</HiddenText>
        </h2>
        <CampaignFilters search={search} onSearch={onSearch} />
        <GrowingTable
          list={list}
          caption={words('list.caption')}
          what={words('list.what')}
          failed={words('list.failed')}
          columns={columns}
          loadingRows={6}
          empty={<NoCampaign filtered={Object.keys(search).length > 0} onClear={() => onSearch({})} />}
        />
      </Card>
    </Page>
  );
}

/** Anyone sees that a campaign can be proposed, and who lacks the right reads why. */
function DraftAct() {
  const words = usePoolingWords();
  const { capabilities, places } = usePoolingFrame();
  const { availability } = useRefusalWords();
  const can = capabilities.includes('coordinateCampaigns');
  const available = availability({ can, code: can ? null : 'FORBIDDEN', params: null });
  return <Act label={words('list.draft')} href={places.newCampaign} available={available} />;
}

function NoCampaign({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const words = usePoolingWords();
  if (!filtered) return <Empty title={words('list.nothing')} detail={words('list.nothingDetail')} />;
  return (
    <Empty
      title={words('list.nothingFiltered')}
      detail={words('list.nothingFilteredDetail')}
      action={<Act label={words('list.clear')} onAct={onClear} />}
    />
  );
}
