import { useQuery } from '@apollo/client/react';
import { Meta, Page, QueryStates } from '@maillage/platform-admin';
import { useState } from 'react';
import type { ImportFieldsFragment, ImportState } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { ColumnsForm } from './columns-form.js';
import { EndedImport } from './ended-import.js';
import { importQuery } from './import.operations.js';
import { ImportSteps, type ImportStep } from './import-steps.js';
import { ImportTag } from './import-tag.js';
import { ImportUnderWay } from './import-under-way.js';
import { PreviewedImport } from './previewed-import.js';
import { useTransferWords } from './transfer-words.js';
import { useImportTitle } from './use-import-title.js';
import { useMomentWords } from './use-moment-words.js';

export interface ShownReason {
  /** The reason of which the rows are shown; null for all. Kept in the address. */
  readonly reason: string | null;
  readonly onReason: (reason: string | null) => void;
}

/** One import, at whatever step it is: columns, preview, applying, done. */
export function ImportPage({ id, ...shown }: ShownReason & { id: string }) {
  const words = useTransferWords();
  const { refused, places } = useNetworkFrame();
  const [remaps, setRemaps] = useState(false);
  const { data, loading, error, refetch } = useQuery(importQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const run = data?.import;
  return (
    <Page
      title={useImportTitle(run)}
      density="work"
      breadcrumb={[{ label: words('title'), href: places.imports }]}
      {...(run === undefined
        ? {}
        : { band: <ImportSteps now={stepOf(run.state, remaps)} />, meta: <ImportMeta run={run} /> })}
    >
      <QueryStates
        loading={loading && run === undefined}
        what={words('what')}
        error={run === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {run !== undefined && <ImportStepContent run={run} remaps={remaps} onRemap={setRemaps} shown={shown} />}
      </QueryStates>
    </Page>
  );
}

interface StepContentProps {
  run: ImportFieldsFragment;
  remaps: boolean;
  onRemap: (remaps: boolean) => void;
  shown: ShownReason;
}

function ImportStepContent({ run, remaps, onRemap, shown }: StepContentProps) {
  switch (run.state) {
    case 'uploaded':
      return <ColumnsForm run={run} onDone={() => onRemap(false)} />;
    case 'previewing':
    case 'applying':
      return <ImportUnderWay run={run} />;
    case 'previewed':
      return remaps ? (
        <ColumnsForm run={run} onDone={() => onRemap(false)} />
      ) : (
        <PreviewedImport run={run} onRemap={() => onRemap(true)} shown={shown} />
      );
    case 'applied':
    case 'undone':
    case 'failed':
    case 'discarded':
      return <EndedImport run={run} shown={shown} />;
  }
}

function ImportMeta({ run }: { run: ImportFieldsFragment }) {
  const words = useTransferWords();
  const moment = useMomentWords();
  return (
    <>
      <ImportTag state={run.state} />
      <Meta>{run.files.map(({ name }) => name).join(', ')}</Meta>
      <Meta>{`${words('by')} ${run.personName}, ${moment(run.askedAt).day}, ${moment(run.askedAt).time}`}</Meta>
    </>
  );
}

function stepOf(state: ImportState, remaps: boolean): ImportStep | 'done' {
  if (state === 'uploaded' || (state === 'previewed' && remaps)) return 'columns';
  if (state === 'previewing' || state === 'previewed') return 'preview';
  return state === 'applying' ? 'apply' : 'done';
}
