import {
  Act,
  ActRow,
  Card,
  Empty,
  RefusalBanner,
  type Refusal,
  useApiAct,
  useFormat,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { GroupWorkFieldsFragment, MilestoneFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { ReasonDialog } from '../parts/ask-dialog.js';
import { can } from './can.js';
import { MilestoneDialog } from './milestone-dialog.js';
import styles from './work.module.css';
import { MilestoneTag } from './work-tags.js';
import { moveMilestoneMutation, orderMilestonesMutation } from './work.mutations.js';

/** The roadmap as a dated list, in the order that who leads gives it. */
export function MilestonesCard({ work }: { work: GroupWorkFieldsFragment }) {
  const words = useWorkgroupsWords();
  const [isAdding, setAdding] = useState(false);
  const { isLed, mayWork, milestones } = work;
  const add = isLed && mayWork && <Act size="small" label={words('work.addMilestone')} onAct={() => setAdding(true)} />;
  return (
    <Card title={words('work.roadmap')} beside={milestones.length > 0 ? add : undefined}>
      {milestones.length === 0 ? (
        <Empty
          title={words('work.noMilestone')}
          detail={words(isLed ? 'work.noMilestoneLead' : 'work.noMilestoneDetail')}
          action={add}
        />
      ) : (
        <ol className={styles.roadmap}>
          {milestones.map((milestone, place) => (
            <li key={milestone.id} data-state={milestone.state}>
              <MilestoneLine {...{ work, milestone, place }} />
            </li>
          ))}
        </ol>
      )}
      {isAdding && <MilestoneDialog groupId={work.id} onClose={() => setAdding(false)} />}
    </Card>
  );
}

interface MilestoneLineProps {
  work: GroupWorkFieldsFragment;
  milestone: MilestoneFieldsFragment;
  place: number;
}

function MilestoneLine({ work, milestone, place }: MilestoneLineProps) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { title, note, dueOn, reason, acts } = milestone;
  const { tasksDone: done, tasksAll: all } = milestone;
  return (
    <>
      <time className={styles.due} dateTime={dueOn}>
        {format.day(dueOn, { weekday: false })}
      </time>
      <div className={styles.line}>
        <p className={styles.lineHead}>
          <b>{title}</b>
          <MilestoneTag milestone={milestone} today={work.today} />
        </p>
        {note !== '' && <p className={textStyles.prose}>{note}</p>}
        {reason !== null && <p className={textStyles.dim}>{words('work.because', { reason })}</p>}
        {all > 0 && <p className={textStyles.dim}>{words('work.tasksDone', { done, all })}</p>}
        {acts.some((told) => told.can) && <MilestoneActs {...{ work, milestone, place }} />}
      </div>
    </>
  );
}

function MilestoneActs({ work, milestone, place }: MilestoneLineProps) {
  const words = useWorkgroupsWords();
  const { id: milestoneId, acts } = milestone;
  const [asked, setAsked] = useState<'edit' | 'drop' | 'reopen' | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const move = useApiAct(moveMilestoneMutation);
  const order = useApiAct(orderMilestonesMutation);
  const ids = work.milestones.map(({ id }) => id);
  const swap = async (other: number) =>
    setRefusal(await order({ groupId: work.id, milestoneIds: swapped(ids, place, other) }));
  return (
    <>
      <RefusalBanner refusal={refusal} />
      <ActRow>
        {can(acts, 'reach') && (
          <Act
            size="small"
            label={words('work.reach')}
            onAct={async () => setRefusal(await move({ milestoneId, act: 'reach' }))}
          />
        )}
        {(['edit', 'drop', 'reopen'] as const)
          .filter((act) => can(acts, act))
          .map((act) => (
            <Act key={act} size="small" variant="link" label={words(`work.${act}`)} onAct={() => setAsked(act)} />
          ))}
        {place > 0 && <Act size="small" variant="link" label={words('work.earlier')} onAct={() => swap(place - 1)} />}
      </ActRow>
      {asked === 'edit' && <MilestoneDialog groupId={work.id} milestone={milestone} onClose={() => setAsked(null)} />}
      {(asked === 'drop' || asked === 'reopen') && (
        <ReasonDialog
          title={words(`work.${asked}`)}
          label={words(`work.${asked}`)}
          send={(reason) => move({ milestoneId, act: asked, reason })}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function swapped(ids: readonly string[], one: number, other: number): string[] {
  return ids.map((id, place) => {
    if (place === one) return ids[other] ?? id;
    return place === other ? (ids[one] ?? id) : id;
  });
}
