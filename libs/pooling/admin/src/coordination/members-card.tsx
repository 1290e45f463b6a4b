import {
  Banner,
  Card,
  DataTable,
  Empty,
  HiddenText,
  PartialNotice,
  QueryStates,
  ShowMore,
  TabLinks,
  useFormat,
  useRefusalWords,
  textStyles,
} from '@maillage/platform-admin';
import { memberAnswers } from '../campaign/vocabulary.js';
import type { CampaignDetailFragment, CampaignMembersQuery, MemberAnswer } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { useMemberColumns } from './member-columns.js';
import { useMembers } from './use-members.js';

/** The answer that the address keeps, and the address of each. */
export interface AnswerTabs {
  readonly current: MemberAnswer | null;
  readonly hrefOf: (answer: MemberAnswer | null) => string;
}

interface MembersCardProps {
  campaign: CampaignDetailFragment;
  answers: AnswerTabs;
}

type Members = CampaignMembersQuery['campaignMembers'];

/** Who has answered what, for who runs the campaign; a Mission's quantities only as far as it shares them. */
export function MembersCard({ campaign, answers }: MembersCardProps) {
  const words = usePoolingWords();
  const { refused } = useRefusalWords();
  const { page, loading, growing, stunted, grow, error, refetch } = useMembers(campaign.id, answers.current);
  const columns = useMemberColumns(page?.rowsWithheld ?? false);
  const foot = useTotals(campaign, page, answers.current);
  const eligible = page?.counts.eligible ?? campaign.gauge.eligible;
  const nobody = eligible === 0 ? 'nobodyYet' : 'nobody';
  const empty = <Empty title={words(`coordinator.${nobody}`)} detail={words(`coordinator.${nobody}Detail`)} />;
  return (
    <Card flush label={words('coordinator.members')}>
      <h2>
        <HiddenText>{words('coordinator.members')}</HiddenText>
      </h2>
      <AnswerLinks answers={answers} counts={page?.counts} />
      {page !== undefined && (stunted || error !== undefined) && (
        <PartialNotice title={words('list.failed')} onRetry={stunted ? grow : () => void refetch()} />
      )}
      {page?.rowsWithheld === true && (
        <div className={textStyles.inset}>
          <Banner title={words('coordinator.rowsWithheld')}>
            {words('coordinator.rowsWithheldWhy', { count: page.unsharedRows })}
          </Banner>
        </div>
      )}
      <QueryStates
        loading={false}
        what={words('coordinator.whatMembers')}
        error={page === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
        {...(page?.rows.length === 0 ? { empty } : {})}
      >
        <DataTable
          caption={words('coordinator.members')}
          columns={columns}
          rows={page?.rows ?? []}
          rowKey={({ organisation }) => organisation.id}
          loading={loading}
          loadingRows={8}
          {...(foot === null ? {} : { foot })}
        />
        {page !== undefined && (
          <ShowMore
            shown={page.rows.length}
            total={shownIn(page, answers.current)}
            hasMore={page.hasMore}
            busy={growing}
            onMore={grow}
          />
        )}
      </QueryStates>
    </Card>
  );
}

function shownIn({ counts }: Members, answer: MemberAnswer | null): number {
  return answer === null ? counts.eligible : counts[answer];
}

function AnswerLinks({ answers, counts }: { answers: AnswerTabs; counts: Members['counts'] | undefined }) {
  const words = usePoolingWords();
  const tabOf = (answer: MemberAnswer | null) => ({
    label: words(`coordinator.${answer ?? 'all'}`),
    href: answers.hrefOf(answer),
    current: answers.current === answer,
    ...(counts === undefined ? {} : { count: answer === null ? counts.eligible : counts[answer] }),
  });
  return <TabLinks label={words('coordinator.members')} tabs={[null, ...memberAnswers].map(tabOf)} />;
}

/** The total of those who have joined, under the rows that it adds up. */
function useTotals({ gauge }: CampaignDetailFragment, page: Members | undefined, answer: MemberAnswer | null) {
  const words = usePoolingWords();
  const format = useFormat();
  if (page === undefined || (answer !== null && answer !== 'joined') || gauge.members === 0) return null;
  const total = (value: number | null) => (value === null ? null : format.count(value));
  return {
    mission: words('coordinator.total', { count: gauge.members }),
    answer: page.unsharedRows > 0 ? words('coordinator.unshared', { count: page.unsharedRows }) : null,
    firm: total(gauge.firm),
    probable: total(gauge.probable),
    maximum: total(gauge.maximum),
  };
}
