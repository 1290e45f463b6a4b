import { AppLink, Board, useFormat } from '@maillage/platform-admin';
import type { LabelPlanDetailFragment, PlanActionLineFragment, PlanActionState } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { ActionStateTag } from './action-state-tag.js';
import styles from './plan.module.css';

export interface PlanViewProps {
  plan: LabelPlanDetailFragment;
  /** Absent for who only reads. */
  onEdit: ((action: PlanActionLineFragment) => void) | null;
  onMove: ((actionId: string, state: PlanActionState) => Promise<void>) | null;
}

const states = ['toDo', 'inProgress', 'done'] as const;

/** The plan in three columns, and a fourth for what was dropped when there is some. */
export function PlanBoard({ plan, onEdit, onMove }: PlanViewProps) {
  const words = useAssessmentWords();
  const dropped = plan.actions.some(({ state }) => state === 'dropped');
  const shown: readonly PlanActionState[] = dropped ? [...states, 'dropped'] : states;
  return (
    <Board<PlanActionState>
      label={words('plan.title')}
      empty={words('plan.emptyColumn')}
      columns={shown.map((key) => ({ key, label: words(`plan.column.${key}`) }))}
      cards={plan.actions.map((action) => ({
        key: action.id,
        column: action.state,
        name: action.title,
        content: <ActionCard action={action} onEdit={onEdit} />,
      }))}
      {...(onMove === null ? {} : { onMove })}
    />
  );
}

function ActionCard({ action, onEdit }: { action: PlanActionLineFragment; onEdit: PlanViewProps['onEdit'] }) {
  const words = useAssessmentWords();
  const format = useFormat();
  const { places } = useLabellingFrame();
  const { title, criterionCode, criterionKey, criterionTitle, dueOn, ownerName, gain, cycleId } = action;
  return (
    <div className={styles.card}>
      <p className={styles.title}>{title}</p>
      <p className={styles.facts}>
        <AppLink href={places.selfAssessment(cycleId, criterionKey)}>
          {criterionCode} {criterionTitle}
        </AppLink>
      </p>
      <p className={styles.facts}>
        {words('plan.forDay', { day: format.day(dueOn, { weekday: false }) })}, {ownerName}
        <br />
        {words('plan.gainOf', { percent: format.percent(gain / 100) })}
      </p>
      {action.isLate && <ActionStateTag action={action} />}
      {onEdit !== null && (
        <button
          type="button"
          className={styles.edit}
          aria-label={words('plan.editOf', { title })}
          onClick={() => onEdit(action)}
        >
          {words('plan.edit')}
        </button>
      )}
    </div>
  );
}
