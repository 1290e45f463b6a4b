import { Act, Card, Pile, useApiAct } from '@maillage/platform-admin';
import { useState } from 'react';
import type { GroupAct, GroupFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useActs } from '../parts/use-acts.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { DesignateDialog } from './designate-dialog.js';
import {
  callVolunteersMutation,
  closeMutation,
  endCallForVolunteersMutation,
  endLeadMutation,
  pauseMutation,
  resumeMutation,
  startMutation,
} from './group.mutations.js';
import { awaitedGroupActsQuery, groupsQuery } from './group.operations.js';

const refetch = [groupsQuery, awaitedGroupActsQuery];

/** Acts in the order in which a group meets them; editing is a page, and what cannot be undone comes last. */
const order = [
  ...(['designateLead', 'start', 'resume', 'callVolunteers', 'endCallForVolunteers'] as const),
  ...(['pause', 'endLead', 'close'] as const),
];
type Shown = (typeof order)[number];

/** What brings a group forward; the others are there when they are needed. */
const leading: readonly GroupAct[] = ['designateLead', 'start', 'resume'];

/** The acts of who sponsors the group, and of its lead, with why one is not possible yet. */
export function GroupActsCard({ group }: { group: GroupFieldsFragment }) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const acts = useActs(group.acts);
  const [opened, setOpened] = useState<Shown | null>(null);
  const shown = order.filter((act) => acts.present(act) || (act === 'start' && isBlocked(group)));
  const asking = group.awaiting.filter(({ state }) => state === 'asked').length;
  const first = shown.find((act) => acts.of(act).can && leading.includes(act) && !isDone(group, act));
  const close = () => setOpened(null);
  const button = (act: Shown) => (
    <Act
      key={act}
      label={words(`acts.act.${toldAs(group, act)}`)}
      variant={act === first && asking === 0 ? 'filled' : act === 'close' ? 'grave' : 'outlined'}
      available={acts.of(act)}
      onAct={() => setOpened(act)}
      wide
    />
  );
  return (
    <Card title={words('acts.title')}>
      <Pile gap="sm">
        {asking > 0 && (
          <Act
            wide
            variant="filled"
            label={words('acts.answerRequests', { count: asking })}
            href={places.groupMembers(group.id)}
          />
        )}
        {shown.filter((act) => act !== 'close').map(button)}
        {acts.present('edit') && (
          <Act label={words('acts.act.edit')} href={places.editGroup(group.id)} available={acts.of('edit')} wide />
        )}
        {shown.includes('close') && button('close')}
        {group.state === 'closed' && <p>{words('acts.none')}</p>}
      </Pile>
      {opened === 'designateLead' && <DesignateDialog group={group} onClose={close} />}
      {opened !== null && opened !== 'designateLead' && <ActDialog group={group} act={opened} onClose={close} />}
    </Card>
  );
}

/** A lead is replaced, and a lead who ends the term ends its own. */
function toldAs({ lead, isSponsored }: GroupFieldsFragment, act: Shown) {
  if (act === 'designateLead' && lead !== null) return 'replaceLead';
  return endedAs(isSponsored, act);
}

function endedAs<Act extends Shown>(isSponsored: boolean, act: Act) {
  return act === 'endLead' && !isSponsored ? 'endOwnLead' : act;
}

/** A proposed group cannot start while it lacks something that its sponsor can give. */
function isBlocked({ state, acts }: GroupFieldsFragment): boolean {
  return state === 'proposed' && acts.some(({ act, can }) => act === 'start' && !can);
}

function isDone({ lead }: GroupFieldsFragment, act: Shown): boolean {
  return act === 'designateLead' && lead !== null;
}

const written: Readonly<Partial<Record<Shown, 'required' | 'none'>>> = {
  pause: 'required',
  endLead: 'required',
  close: 'required',
};

function ActDialog({
  group,
  act,
  onClose,
}: {
  group: GroupFieldsFragment;
  act: Exclude<Shown, 'designateLead'>;
  onClose: () => void;
}) {
  const words = useWorkgroupsWords();
  const plain = {
    start: useApiAct(startMutation, { refetch }),
    resume: useApiAct(resumeMutation, { refetch }),
    callVolunteers: useApiAct(callVolunteersMutation, { refetch }),
    endCallForVolunteers: useApiAct(endCallForVolunteersMutation, { refetch }),
  };
  const pause = useApiAct(pauseMutation, { refetch });
  const endLead = useApiAct(endLeadMutation, { refetch });
  const close = useApiAct(closeMutation, { refetch });
  const asked = { groupId: group.id };
  const send = (said: string) => {
    if (act === 'pause') return pause({ ...asked, reason: said });
    if (act === 'endLead') return endLead({ ...asked, reason: said });
    return act === 'close' ? close({ ...asked, report: said }) : plain[act](asked);
  };
  const told = endedAs(group.isSponsored, act);
  return (
    <ReasonDialog
      title={words(`acts.act.${told}`)}
      detail={words(`acts.detail.${told}`)}
      label={words(`acts.act.${told}`)}
      reason={written[act] ?? 'none'}
      {...(act === 'close' ? { reasonLabel: words('group.report') } : {})}
      grave={act === 'close'}
      send={send}
      onClose={onClose}
    />
  );
}
