import {
  Act,
  ActRow,
  Card,
  type Column,
  DataTable,
  Empty,
  Nothing,
  RefusalBanner,
  type Refusal,
  useApiAct,
  useFormat,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { GroupTaskFieldsFragment, GroupWorkFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { ReasonDialog } from '../parts/ask-dialog.js';
import { can } from './can.js';
import { TaskDialog } from './task-dialog.js';
import { TaskTag } from './work-tags.js';
import { moveTaskMutation } from './work.mutations.js';
import { awaitedWorkActsQuery } from './work.operations.js';

const refetch = [awaitedWorkActsQuery];
const ended = ['done', 'abandoned'];

/** Who does what by when: one's own first, what is done at the end. */
export function TasksCard({ work }: { work: GroupWorkFieldsFragment }) {
  const words = useWorkgroupsWords();
  const columns = useColumns(work);
  const [isAdding, setAdding] = useState(false);
  const { isLed, mayWork } = work;
  const add = isLed && mayWork && <Act size="small" label={words('work.addTask')} onAct={() => setAdding(true)} />;
  const rank = ({ isOurs, state }: GroupTaskFieldsFragment) => (ended.includes(state) ? 2 : isOurs ? 0 : 1);
  const tasks = [...work.tasks].sort((one, other) => rank(one) - rank(other));
  return (
    <Card title={words('work.tasks')} beside={tasks.length > 0 ? add : undefined}>
      {tasks.length === 0 ? (
        <Empty
          title={words('work.noTask')}
          detail={words(isLed ? 'work.noTaskLead' : 'work.noTaskDetail')}
          action={add}
        />
      ) : (
        <DataTable caption={words('work.tasks')} columns={columns} rows={tasks} rowKey={({ id }) => id} />
      )}
      {work.endedTasksHidden > 0 && <p>{words('work.endedTasksHidden', { count: work.endedTasksHidden })}</p>}
      {isAdding && <TaskDialog work={work} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function useColumns(work: GroupWorkFieldsFragment): readonly Column<GroupTaskFieldsFragment>[] {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const milestoneOf = ({ milestoneId }: GroupTaskFieldsFragment) =>
    work.milestones.find(({ id }) => id === milestoneId)?.title ?? null;
  return [
    {
      key: 'title',
      header: words('work.task'),
      rowHead: true,
      render: (task) => (
        <>
          {task.title}
          {task.details !== '' && <span className={textStyles.under}>{task.details}</span>}
          {milestoneOf(task) !== null && <span className={textStyles.under}>{milestoneOf(task)}</span>}
          {task.reason !== null && (
            <span className={textStyles.under}>{words('work.because', { reason: task.reason })}</span>
          )}
        </>
      ),
    },
    { key: 'state', header: words('work.state'), card: 'tag', render: (task) => <TaskTag task={task} /> },
    {
      key: 'owner',
      header: words('work.owner'),
      card: 'line',
      render: ({ ownerName, isOurs }) => (isOurs ? words('work.you') : (ownerName ?? <Nothing />)),
    },
    {
      key: 'due',
      header: words('work.due'),
      card: 'line',
      render: ({ dueOn }) => (dueOn === null ? <Nothing /> : format.shortDate(dueOn)),
    },
    {
      key: 'acts',
      header: words('work.acts'),
      render: (task) => (task.acts.some(({ can }) => can) ? <TaskActs {...{ work, task }} /> : null),
    },
  ];
}

function TaskActs({ work, task }: { work: GroupWorkFieldsFragment; task: GroupTaskFieldsFragment }) {
  const words = useWorkgroupsWords();
  const { id: taskId, acts, isOurs } = task;
  const move = useApiAct(moveTaskMutation, { refetch });
  const [asked, setAsked] = useState<'edit' | 'abandon' | 'reopen' | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return (
    <>
      <RefusalBanner refusal={refusal} />
      <ActRow>
        {(['begin', 'complete'] as const)
          .filter((act) => can(acts, act) && (isOurs || act === 'complete'))
          .map((act) => (
            <Act
              key={act}
              size="small"
              variant={isOurs ? 'outlined' : 'link'}
              label={words(`work.${act}`)}
              onAct={async () => setRefusal(await move({ taskId, act }))}
            />
          ))}
        {(['edit', 'abandon', 'reopen'] as const)
          .filter((act) => can(acts, act))
          .map((act) => (
            <Act key={act} size="small" variant="link" label={words(`work.${act}`)} onAct={() => setAsked(act)} />
          ))}
      </ActRow>
      {asked === 'edit' && <TaskDialog {...{ work, task }} onClose={() => setAsked(null)} />}
      {(asked === 'abandon' || asked === 'reopen') && (
        <ReasonDialog
          title={words(`work.${asked}`)}
          label={words(`work.${asked}`)}
          send={(reason) => move({ taskId, act: asked, reason })}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
