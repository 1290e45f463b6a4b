import { AppLink, DataTable, useFormat, type Column } from '@maillage/platform-admin';
import type { PlanActionLineFragment, PlanActionState } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { ActionStateTag } from './action-state-tag.js';
import type { PlanViewProps } from './plan-board.js';
import styles from './plan.module.css';

const states = ['toDo', 'inProgress', 'done', 'dropped'] as const;

/** The plan by day, one action a row. */
export function PlanList({ plan, onEdit, onMove }: PlanViewProps) {
  const words = useAssessmentWords();
  const format = useFormat();
  const { places } = useLabellingFrame();
  const rows = [...plan.actions].sort((one, other) => one.dueOn.localeCompare(other.dueOn));
  const columns: Column<PlanActionLineFragment>[] = [
    {
      key: 'title',
      header: words('plan.action'),
      rowHead: true,
      render: (action) =>
        onEdit === null ? (
          action.title
        ) : (
          <button type="button" className={styles.edit} onClick={() => onEdit(action)}>
            {action.title}
          </button>
        ),
    },
    {
      key: 'criterion',
      header: words('plan.criterion'),
      render: ({ criterionCode, criterionKey, cycleId }) => (
        <AppLink href={places.selfAssessment(cycleId, criterionKey)}>{criterionCode}</AppLink>
      ),
    },
    { key: 'owner', header: words('plan.owner'), render: ({ ownerName }) => ownerName },
    {
      key: 'due',
      header: words('plan.due'),
      render: ({ dueOn }) => format.day(dueOn, { weekday: false }),
    },
    { key: 'gain', header: words('plan.gain'), align: 'end', render: ({ gain }) => format.percent(gain / 100) },
    {
      key: 'state',
      header: words('plan.move'),
      render: (action) =>
        onMove === null ? <ActionStateTag action={action} /> : <StateChoice action={action} onMove={onMove} />,
    },
  ];
  return <DataTable caption={words('plan.table')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

interface StateChoiceProps {
  action: PlanActionLineFragment;
  onMove: (actionId: string, state: PlanActionState) => Promise<void>;
}

function StateChoice({ action, onMove }: StateChoiceProps) {
  const words = useAssessmentWords();
  return (
    <span className={styles.state}>
      <select
        aria-label={`${words('plan.move')}, ${action.title}`}
        value={action.state}
        onChange={(event) => {
          const state = states.find((one) => one === event.currentTarget.value);
          if (state !== undefined) void onMove(action.id, state);
        }}
      >
        {states.map((state) => (
          <option key={state} value={state}>
            {words(`plan.state.${state}`)}
          </option>
        ))}
      </select>
      {action.isLate && <ActionStateTag action={action} />}
    </span>
  );
}
