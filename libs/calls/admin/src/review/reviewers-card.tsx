import { Act, Card, type Column, DataTable, useApiAct, useFormat, textStyles } from '@maillage/platform-admin';
import { useState } from 'react';
import type { JuryFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import type { JuryFile } from './files-card.js';
import { endAssignmentMutation } from './jury.operations.js';

type Assignment = JuryFile['assignments'][number] & { readonly file: JuryFile };

/** States in which a file is reviewed: what is decided keeps its reviewers. */
const reviewed: readonly JuryFile['state'][] = ['review', 'shortlisted'];

/** Who reviews what, and what was given. */
export function ReviewersCard({ jury }: { jury: JuryFieldsFragment }) {
  const words = useCallsWords();
  const [ended, setEnded] = useState<Assignment | null>(null);
  const rows = jury.files.flatMap((file) => file.assignments.map((assignment) => ({ ...assignment, file })));
  const all = useColumns(setEnded);
  const columns = all.filter(({ key }) => isTold(key, rows));
  return (
    <Card title={words('jury.reviewers')} flush={rows.length > 0}>
      {rows.length === 0 ? (
        <p className={textStyles.dim}>{words('jury.noReviewers')}</p>
      ) : (
        <DataTable caption={words('jury.reviewers')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      {ended !== null && <EndDialog assignment={ended} onClose={() => setEnded(null)} />}
    </Card>
  );
}

/** Columns in which no row has anything are left out. */
function isTold(key: string, rows: readonly Assignment[]): boolean {
  if (key === 'due') return rows.some(({ dueOn }) => dueOn !== null);
  return key !== 'end' || rows.some(mayEnd);
}

function mayEnd({ endedAt, file }: Assignment): boolean {
  return endedAt === null && reviewed.includes(file.state);
}

function EndDialog({ assignment: { id, personName }, onClose }: { assignment: Assignment; onClose: () => void }) {
  const words = useCallsWords();
  const end = useApiAct(endAssignmentMutation);
  const label = words('jury.withdraw');
  return (
    <ReasonDialog
      title={label}
      detail={personName}
      label={label}
      reason="required"
      send={(reason) => end({ assignmentId: id, reason })}
      onClose={onClose}
    />
  );
}

function useColumns(onEnd: (assignment: Assignment) => void): Column<Assignment>[] {
  const words = useCallsWords();
  const format = useFormat();
  return [
    {
      key: 'person',
      header: words('jury.person'),
      rowHead: true,
      render: ({ personName, organisation }) => (
        <>
          {personName}
          <span className={textStyles.under}>{organisation.name}</span>
        </>
      ),
    },
    {
      key: 'file',
      header: words('jury.file'),
      render: ({ file, question }) => (
        <>
          {file.lead.name}
          {question !== '' && <span className={textStyles.under}>{question}</span>}
        </>
      ),
    },
    { key: 'state', header: words('jury.state'), render: (assignment) => <Standing assignment={assignment} /> },
    {
      key: 'due',
      header: words('jury.dueOn'),
      align: 'end',
      render: ({ dueOn }) => (dueOn === null ? '' : format.shortDate(dueOn)),
    },
    {
      key: 'end',
      header: words('jury.next'),
      render: (assignment) =>
        mayEnd(assignment) && (
          <Act size="small" variant="link" label={words('jury.withdraw')} onAct={() => onEnd(assignment)} />
        ),
    },
  ];
}

function Standing({ assignment: { kind, given, endedAt, isBound } }: { assignment: Assignment }) {
  const words = useCallsWords();
  const format = useFormat();
  if (endedAt !== null) return words('jury.ended');
  if (isBound) return words('jury.isBound');
  if (given === null) return words('jury.waiting');
  const score = format.count((given.basisPoints ?? 0) / 100, 1);
  return (
    <>
      {kind === 'opinion' ? words('jury.opinionGiven') : words('jury.given', { score })}
      {given.isStale && <span className={textStyles.under}>{words('jury.stale')}</span>}
      {given.comment !== '' && <span className={textStyles.under}>{given.comment}</span>}
    </>
  );
}
