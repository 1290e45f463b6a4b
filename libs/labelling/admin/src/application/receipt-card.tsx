import { Act, ActRow, Card, FactList, Pile, useFormat } from '@maillage/platform-admin';
import { IconFileText } from '@tabler/icons-react';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';

interface ReceiptCardProps {
  course: CourseFieldsFragment;
  applied: CourseFieldsFragment['decisions'][number];
}

/** The proof that the application was submitted: when to the minute, by whom, for what. */
export function ReceiptCard({ course, applied }: ReceiptCardProps) {
  const words = useLifeWords();
  const format = useFormat();
  const { acting, places } = useLabellingFrame();
  const moment = format.instant(applied.at, { readerZone: acting.timeZone, coordinatorZone: 'Europe/Paris' });
  return (
    <Card title={words('application.receipt')}>
      <Pile gap="md">
        <FactList
          facts={[
            { term: words('application.receiptAt'), detail: moment },
            { term: words('application.receiptBy'), detail: applied.by },
            { term: words('application.receiptFor'), detail: applied.onBehalfOf },
            {
              term: words('application.receiptLevel'),
              detail: course.levelAimed === null ? '–' : format.count(course.levelAimed),
            },
            { term: words('application.receiptFramework'), detail: course.frameworkTitle },
            { term: words('application.receiptNumber'), detail: applied.id.slice(-12).toUpperCase() },
          ]}
        />
        <ActRow>
          <Act
            size="small"
            icon={<IconFileText aria-hidden />}
            label={words('application.receiptPdf')}
            href={places.cycleSummaryFile(course.id)}
            download
          />
        </ActRow>
      </Pile>
    </Card>
  );
}
