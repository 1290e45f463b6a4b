import { useQuery } from '@apollo/client/react';
import { portalNoticeQuery } from '@maillage/network-admin';
import { Card, FactList, Page, Pile, QueryStates, useRefusalWords } from '@maillage/platform-admin';
import { useLegalWords } from '../language/legal-words.js';
import { BarePage } from './bare-page.js';

/** Who publishes and hosts this portal; what its operator has not set is said to be missing. */
export function LegalNoticePage() {
  const words = useLegalWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(portalNoticeQuery);
  const notice = data?.portalNotice;
  const said = (text: string | null | undefined) => text ?? words('toComplete');
  const facts = [
    { term: words('notice.publisher'), detail: said(notice?.publisher) },
    { term: words('notice.director'), detail: said(notice?.publicationDirector) },
    { term: words('notice.contact'), detail: said(notice?.contact) },
    { term: words('notice.host'), detail: said(notice?.host) },
  ];
  return (
    <BarePage>
      <Page title={words('notice.title')}>
        <Pile gap="lg">
          <Card title={words('notice.who')}>
            <QueryStates
              loading={loading && notice === undefined}
              what={words('what')}
              error={notice === undefined ? refused(error) : null}
              onRetry={() => void refetch()}
            >
              <FactList facts={facts} />
            </QueryStates>
          </Card>
          <Card title={words('notice.licence')}>
            <p>{words('notice.licenceDetail')}</p>
          </Card>
        </Pile>
      </Page>
    </BarePage>
  );
}
