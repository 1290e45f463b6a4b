import {
  Act,
  ActRow,
  AppLink,
  Card,
  type Column,
  DataTable,
  Empty,
  Nothing,
  useApiAct,
  useFormat,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import { StateTag } from '../examination/state-tag.js';
import type { JuryFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { AssignDialog } from './assign-dialog.js';
import { juryQuery, shortlistMutation } from './jury.operations.js';

export type JuryFile = JuryFieldsFragment['files'][number];

/** The files in the order of their scores, with how far their reviews have come. */
export function FilesCard({ jury }: { jury: JuryFieldsFragment }) {
  const words = useCallsWords();
  const [assigned, setAssigned] = useState<JuryFile | null>(null);
  const [listed, setListed] = useState<JuryFile | null>(null);
  const all = useColumns(setAssigned, setListed);
  const columns = jury.files.some(isInReview) ? all : all.filter(({ key }) => key !== 'next');
  return (
    <Card title={words('jury.files')} flush={jury.files.length > 0}>
      {jury.files.length === 0 ? (
        <Empty title={words('jury.noFiles')} detail={words('jury.noFilesDetail')} />
      ) : (
        <DataTable caption={words('jury.files')} columns={columns} rows={jury.files} rowKey={({ id }) => id} />
      )}
      {assigned !== null && <AssignDialog file={assigned} onClose={() => setAssigned(null)} />}
      {listed !== null && <ShortlistDialog file={listed} onClose={() => setListed(null)} />}
    </Card>
  );
}

function ShortlistDialog({ file: { id: applicationId, title }, onClose }: { file: JuryFile; onClose: () => void }) {
  const words = useCallsWords();
  const shortlist = useApiAct(shortlistMutation, { refetch: [juryQuery] });
  const label = words('jury.shortlist');
  return (
    <ReasonDialog
      title={label}
      detail={title}
      label={label}
      send={() => shortlist({ applicationId })}
      onClose={onClose}
    />
  );
}

function useColumns(onAssign: (file: JuryFile) => void, onShortlist: (file: JuryFile) => void): Column<JuryFile>[] {
  const words = useCallsWords();
  const format = useFormat();
  const { places } = useCallsFrame();
  return [
    {
      key: 'applicant',
      header: words('jury.applicant'),
      rowHead: true,
      render: ({ id, title, lead }) => (
        <>
          <AppLink href={places.examination(id)}>{lead.name}</AppLink>
          <span className={textStyles.under}>{title}</span>
        </>
      ),
    },
    { key: 'state', header: words('jury.state'), card: 'tag', render: ({ state }) => <StateTag state={state} /> },
    {
      key: 'score',
      header: words('jury.score'),
      align: 'end',
      render: ({ summary: { basisPoints, recommendation } }) =>
        basisPoints === null ? (
          <Nothing />
        ) : (
          <>
            {format.percent(basisPoints / 10_000, 1)}
            {recommendation !== null && (
              <span className={textStyles.under}>{words(`recommendation.${recommendation}`)}</span>
            )}
          </>
        ),
    },
    {
      key: 'reviews',
      header: words('jury.reviews'),
      align: 'end',
      render: ({ summary, assignments }) =>
        assignments.length === 0 ? (
          <Nothing />
        ) : (
          words('jury.reviewsOf', { given: summary.count, asked: askedOf(assignments) })
        ),
    },
    {
      key: 'next',
      header: words('jury.next'),
      render: (file) =>
        isInReview(file) && (
          <ActRow>
            <Act size="small" label={words('jury.assign')} onAct={() => onAssign(file)} />
            {file.state === 'review' && (
              <Act size="small" label={words('jury.shortlist')} onAct={() => onShortlist(file)} />
            )}
          </ActRow>
        ),
    },
  ];
}

function isInReview({ state }: JuryFile): boolean {
  return state === 'review' || state === 'shortlisted';
}

function askedOf(assignments: JuryFile['assignments']): number {
  return assignments.filter(({ kind, endedAt, isBound }) => kind === 'review' && endedAt === null && !isBound).length;
}
