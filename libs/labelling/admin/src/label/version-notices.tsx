import { Act, Banner, RefusalBanner, useApiAct, useFormat, type Refusal } from '@maillage/platform-admin';
import { useState } from 'react';
import { undoSynchronisationMutation } from '../assessment/assessment.mutations.js';
import type { LabelCycleDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { actOf } from '../self-assessment/act-of.js';
import { SynchroniseDialog } from './synchronise-dialog.js';

/** A newer version of the framework, or one to which the answers have just moved and from which one may go back. */
export function VersionNotices({ cycle }: { cycle: LabelCycleDetailFragment }) {
  const words = useAssessmentWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const [opened, setOpened] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const synchronise = actOf(cycle, 'synchronise');
  const undo = useApiAct(undoSynchronisationMutation);
  const { newerVersionNumber } = cycle.framework;
  const undoable = cycle.undoableSynchronisation;
  return (
    <>
      <RefusalBanner refusal={refusal} />
      {newerVersionNumber !== null && synchronise?.can === true && (
        <Banner
          title={words('label.newVersion', { version: newerVersionNumber })}
          action={<Act size="small" label={words('label.synchronise')} onAct={() => setOpened(true)} />}
        >
          {words('label.newVersionDetail')}
        </Banner>
      )}
      {undoable !== null && undoable.undoUntil !== null && (
        <Banner
          action={
            <Act
              size="small"
              label={words('label.undoSync')}
              onAct={async () => setRefusal(await undo({ snapshotId: undoable.id }))}
            />
          }
        >
          {words('label.undoUntil', {
            day: format.day(undoable.undoUntil, { weekday: false, zone: acting.timeZone }),
          })}
        </Banner>
      )}
      {opened && <SynchroniseDialog cycle={cycle} onClose={() => setOpened(false)} />}
    </>
  );
}
