import { Act, Card, FactList, Pile, Tag, useFormat } from '@maillage/platform-admin';
import { IconFileText } from '@tabler/icons-react';
import { useCallsFrame } from '../calls-frame.js';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import styles from '../parts/calls.module.css';

/** The proof of what was deposited: when to the minute, by whom, its hash, and the receipt as a file. */
export function DepositsCard({ application: { deposits, call } }: { application: ApplicationFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const { acting, places } = useCallsFrame();
  if (deposits.length === 0) return null;
  const moment = (at: string) => format.instant(at, { readerZone: acting.timeZone, coordinatorZone: call.timeZone });
  return (
    <Card title={words('application.receipt')}>
      <Pile gap="lg">
        {deposits.map(({ id, number, depositedAt, isLate, sha256, by }) => (
          <Pile key={id} gap="sm">
            <FactList
              facts={[
                { term: words('application.depositNumber', { number }), detail: moment(depositedAt) },
                { term: words('application.depositedBy'), detail: by },
                { term: words('application.hash'), detail: <span className={styles.hash}>{sha256}</span> },
              ]}
            />
            {isLate && <Tag kind="late">{words('application.late')}</Tag>}
            <Act
              size="small"
              icon={<IconFileText aria-hidden />}
              label={words('application.receiptPdf', { number })}
              href={places.receiptFile(id)}
              download
            />
          </Pile>
        ))}
      </Pile>
    </Card>
  );
}
