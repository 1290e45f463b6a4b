import { Act, Card, FactList, Pile, Tag, useFormat } from '@maillage/platform-admin';
import { IconFileText } from '@tabler/icons-react';
import { useCallsFrame } from '../calls-frame.js';
import type { ExaminationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import styles from '../parts/calls.module.css';

/** What was deposited, when and by whom, with its hash; the latest first. */
export function DepositFacts({ deposits }: Pick<ExaminationFieldsFragment, 'deposits'>) {
  const words = useCallsWords();
  const format = useFormat();
  const { acting, places } = useCallsFrame();
  const zone = acting.timeZone;
  return (
    <Card title={words('examination.deposits')}>
      <Pile gap="lg">
        {deposits.map(({ id, number, depositedAt, isLate, sha256, by }) => (
          <Pile key={id} gap="sm">
            <FactList
              layout="stacked"
              facts={[
                {
                  term: words('application.depositNumber', { number }),
                  detail: `${format.day(depositedAt, { zone })}, ${format.time(depositedAt, zone)}`,
                },
                { term: words('application.depositedBy'), detail: by },
                { term: words('application.hash'), detail: <span className={styles.hash}>{sha256}</span> },
              ]}
            />
            {isLate && <Tag kind="late">{words('application.late')}</Tag>}
            <Act
              size="small"
              variant="link"
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
