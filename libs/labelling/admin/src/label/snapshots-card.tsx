import { useQuery } from '@apollo/client/react';
import {
  Act,
  Card,
  FormDialog,
  missing,
  QueryStates,
  TextField,
  Timeline,
  useApiAct,
  useFieldTroubles,
  useFormat,
  useRefusableForm,
  useRefusalWords,
} from '@maillage/platform-admin';
import { IconCamera } from '@tabler/icons-react';
import { useState } from 'react';
import { takeSnapshotMutation } from '../assessment/assessment.mutations.js';
import { labelSnapshotsQuery } from '../assessment/assessment.operations.js';
import type { LabelCycleDetailFragment, LabelSnapshotLineFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { actOf } from '../self-assessment/act-of.js';
import { ComparisonDialog } from './comparison-dialog.js';
import styles from '../self-assessment/criterion.module.css';

/** The answers as they were on given days, each to be compared with today. */
export function SnapshotsCard({ cycle }: { cycle: LabelCycleDetailFragment }) {
  const words = useAssessmentWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const { refused } = useRefusalWords();
  const [taking, setTaking] = useState(false);
  const [compared, setCompared] = useState<LabelSnapshotLineFragment | null>(null);
  const take = actOf(cycle, 'takeSnapshot');
  const { data, loading, error, refetch } = useQuery(labelSnapshotsQuery, {
    variables: { cycleId: cycle.id },
    fetchPolicy: 'cache-and-network',
  });
  const snapshots = data?.labelSnapshots;
  const facts = ({ done, planned, versionNumber }: LabelSnapshotLineFragment) =>
    words('label.snapshotFacts', {
      done: format.percent(done / 10_000),
      planned: format.percent(planned / 10_000),
      version: versionNumber,
    });
  return (
    <Card
      title={words('label.snapshots')}
      beside={
        take?.can === true && (
          <Act
            size="small"
            label={words('label.takeSnapshot')}
            icon={<IconCamera aria-hidden />}
            onAct={() => setTaking(true)}
          />
        )
      }
    >
      <QueryStates
        loading={loading && snapshots === undefined}
        what={words('label.snapshots')}
        error={snapshots === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
        {...(snapshots?.length === 0 ? { empty: <p className={styles.quietText}>{words('label.noSnapshot')}</p> } : {})}
      >
        <Timeline
          items={(snapshots ?? []).map((snapshot) => ({
            icon: <IconCamera />,
            title: (
              <>
                {snapshot.title}{' '}
                <button
                  type="button"
                  className={styles.quiet}
                  aria-label={words('label.compareOf', { title: snapshot.title })}
                  onClick={() => setCompared(snapshot)}
                >
                  {words('label.compare')}
                </button>
              </>
            ),
            detail: `${words(`label.snapshotKind.${snapshot.kind}`)}, ${facts(snapshot)}, ${snapshot.takenBy}`,
            when: format.day(snapshot.takenAt, { weekday: false, zone: acting.timeZone }),
          }))}
        />
      </QueryStates>
      {taking && <SnapshotDialog cycle={cycle} onClose={() => setTaking(false)} />}
      {compared !== null && <ComparisonDialog snapshot={compared} onClose={() => setCompared(null)} />}
    </Card>
  );
}

const refetchSnapshots = [labelSnapshotsQuery];
const fields = ['title'] as const;

function SnapshotDialog({ cycle, onClose }: { cycle: LabelCycleDetailFragment; onClose: () => void }) {
  const words = useAssessmentWords();
  const take = useApiAct(takeSnapshotMutation, { refetch: refetchSnapshots });
  const troublesOf = useFieldTroubles<{ title: string }>(fields);
  const form = useRefusableForm({
    initial: { title: '' },
    check: ({ title }) => ({ title: missing(title, words('label.snapshotTitleMissing')) }),
    send: ({ title }) => take({ cycleId: cycle.id, title: title.trim() }),
    troublesOf,
    onDone: onClose,
  });
  return (
    <FormDialog title={words('label.takeSnapshot')} label={words('label.takeSnapshot')} form={form} onClose={onClose}>
      <TextField
        {...form.field('title')}
        label={words('label.snapshotTitle')}
        hint={words('label.snapshotHint')}
        maxLength={120}
        first
      />
    </FormDialog>
  );
}
