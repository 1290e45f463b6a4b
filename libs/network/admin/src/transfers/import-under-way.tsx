import { useQuery } from '@apollo/client/react';
import { Card, Progress, useFormat } from '@maillage/platform-admin';
import type { ImportFieldsFragment } from '../generated/graphql.js';
import { importQuery } from './import.operations.js';
import { useTransferWords } from './transfer-words.js';

const pollMs = 700;

/** Work of the portal: the page may be left, and says how far it is. */
export function ImportUnderWay({ run: { id, state, rowsPlanned, rowsTotal } }: { run: ImportFieldsFragment }) {
  const words = useTransferWords();
  const format = useFormat();
  useQuery(importQuery, { variables: { id }, pollInterval: pollMs });
  const isPreview = state === 'previewing';
  const title = isPreview
    ? words('preview.working', { done: format.count(rowsPlanned), total: format.count(rowsTotal) })
    : words('preview.applyWorking');
  return (
    <Card label={title}>
      <Progress
        title={title}
        detail={words(isPreview ? 'preview.workingDetail' : 'preview.applyWorkingDetail')}
        done={isPreview ? rowsPlanned : 0}
        total={isPreview ? rowsTotal : 0}
      />
    </Card>
  );
}
