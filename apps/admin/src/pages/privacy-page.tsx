import { useQuery } from '@apollo/client/react';
import { registerQuery, type RegisterOfProcessingQuery } from '@maillage/network-admin';
import {
  Card,
  type Column,
  DataTable,
  Page,
  Pile,
  QueryStates,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useLegalWords } from '../language/legal-words.js';
import { legalMessages } from '../language/legal.messages.js';
import { BarePage } from './bare-page.js';
import styles from './legal-pages.module.css';

type Processing = RegisterOfProcessingQuery['registerOfProcessing'][number];
type Retention = Processing['retentions'][number];

/** The register of processing as the code declares it, the rights of people, and whom to write to. */
export function PrivacyPage() {
  const words = useLegalWords();
  const { refused } = useRefusalWords();
  const format = useFormat();
  const { data, loading, error, refetch } = useQuery(registerQuery);
  const columns = useRegisterColumns();
  const contact = data?.portalNotice.dataProtectionContact ?? words('toComplete');
  return (
    <BarePage>
      <Page title={words('privacy.title')} lead={words('privacy.lead')}>
        <Pile gap="lg">
          <Card flush title={words('privacy.register')}>
            <QueryStates
              loading={false}
              what={words('what')}
              error={data === undefined ? refused(error) : null}
              onRetry={() => void refetch()}
            >
              <DataTable
                caption={words('privacy.register')}
                columns={columns}
                rows={data?.registerOfProcessing ?? []}
                rowKey={({ code }) => code}
                loading={loading && data === undefined}
                loadingRows={6}
              />
            </QueryStates>
          </Card>
          <Card title={words('privacy.rights')}>
            <Pile>
              <p>{words('privacy.rightsDetail')}</p>
              <p>
                {words('privacy.dataContact')}
                {format.colon} <b>{contact}</b>
              </p>
            </Pile>
          </Card>
          <Card title={words('privacy.cookies')}>
            <p>{words('privacy.cookiesDetail')}</p>
          </Card>
        </Pile>
      </Page>
    </BarePage>
  );
}

const { processing: processings, category: categories, recipient: recipients, kept } = legalMessages.fr;

/** A code that has a sentence; another one is told as "other". */
function known<Sentences extends object>(sentences: Sentences, code: string): keyof Sentences & string {
  return (Object.hasOwn(sentences, code) ? code : 'other') as keyof Sentences & string;
}

function useRegisterColumns(): readonly Column<Processing>[] {
  const words = useLegalWords();
  const sayRetention = useRetentionWords();
  return [
    {
      key: 'purpose',
      header: words('privacy.purpose'),
      rowHead: true,
      render: ({ code }) => words(`processing.${known(processings, code)}`),
    },
    { key: 'basis', header: words('privacy.basis'), render: ({ legalBasis }) => words(`basis.${legalBasis}`) },
    {
      key: 'categories',
      header: words('privacy.categories'),
      render: (row) => row.categories.map((code) => words(`category.${known(categories, code)}`)).join(', '),
    },
    {
      key: 'recipients',
      header: words('privacy.recipients'),
      render: (row) => row.recipients.map((code) => words(`recipient.${known(recipients, code)}`)).join(', '),
    },
    {
      key: 'retention',
      header: words('privacy.retention'),
      render: ({ retentions }) => (
        <ul className={styles.plain}>
          {retentions.map((retention) => (
            <li key={retention.of}>{sayRetention(retention)}</li>
          ))}
        </ul>
      ),
    },
  ];
}

const day = 24;

function useRetentionWords() {
  const words = useLegalWords();
  return ({ of, hours }: Retention): string => {
    const sentence = known(kept, of);
    if (hours === null) return words(`kept.${sentence}`, { time: '' });
    if (hours < 1) return words(`kept.${sentence}`, { time: words('minutes', { count: hours * 60 }) });
    const isDays = hours > 3 * day || hours === 2 * day;
    const time = isDays ? words('days', { count: hours / day }) : words('hours', { count: hours });
    return words(`kept.${sentence}`, { time });
  };
}
