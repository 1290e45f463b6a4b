import {
  Act,
  ActRow,
  AppLink,
  Card,
  type Column,
  DataTable,
  Empty,
  Nothing,
  Pile,
  useApiAct,
  useFormat,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { GroupFieldsFragment, GroupJoiningMode, GroupMemberFieldsFragment } from '../generated/graphql.js';
import { GroupFrame } from '../group/group-frame.js';
import { acceptMutation, cancelInvitationMutation, refuseMutation, removeMutation } from '../group/group.mutations.js';
import { awaitedGroupActsQuery, groupsQuery } from '../group/group.operations.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { MembershipTag } from '../parts/group-tags.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { InviteDialog } from './invite-dialog.js';

const refetch = [groupsQuery, awaitedGroupActsQuery];

/** Who is in the group, with whom it sends and what for; for who leads, what awaits an answer comes first. */
export function GroupMembersPage({ groupId }: { groupId: string }) {
  return (
    <GroupFrame groupId={groupId} current="members">
      {(group) => (
        <>
          {group.isLed && group.awaiting.length > 0 && <AwaitingCard group={group} />}
          <MembersCard group={group} />
        </>
      )}
    </GroupFrame>
  );
}

function AwaitingCard({ group }: { group: GroupFieldsFragment }) {
  const words = useWorkgroupsWords();
  const accept = useApiAct(acceptMutation, { refetch });
  const refuse = useApiAct(refuseMutation, { refetch });
  const cancel = useApiAct(cancelInvitationMutation, { refetch });
  const [opened, setOpened] = useState<{
    act: 'accept' | 'refuse' | 'cancel';
    member: GroupMemberFieldsFragment;
  } | null>(null);
  const open = (act: 'accept' | 'refuse' | 'cancel', member: GroupMemberFieldsFragment) => () =>
    setOpened({ act, member });
  const sent = { accept, refuse, cancel };
  return (
    <Card title={words('members.awaiting')}>
      <ul className={textStyles.entries}>
        {group.awaiting.map((member) => (
          <li key={member.organisation.id}>
            <Pile gap="sm">
              <p className={textStyles.entryHead}>
                <b>{member.organisation.name}</b> <MembershipTag state={member.state} />
              </p>
              {member.needs !== null && <p className={textStyles.prose}>{member.needs}</p>}
              <ActRow>
                {member.state === 'asked' ? (
                  <>
                    <Act size="small" label={words('members.accept')} onAct={open('accept', member)} />
                    <Act size="small" label={words('members.refuse')} onAct={open('refuse', member)} />
                  </>
                ) : (
                  <Act variant="link" size="small" label={words('members.cancel')} onAct={open('cancel', member)} />
                )}
              </ActRow>
            </Pile>
          </li>
        ))}
      </ul>
      {opened !== null && (
        <ReasonDialog
          title={words(`members.${opened.act}`)}
          detail={opened.member.organisation.name}
          label={words(`members.${opened.act}`)}
          reason={opened.act === 'refuse' ? 'required' : 'none'}
          send={(reason) =>
            sent[opened.act]({ groupId: group.id, organisationId: opened.member.organisation.id, reason })
          }
          onClose={() => setOpened(null)}
        />
      )}
    </Card>
  );
}

function MembersCard({ group }: { group: GroupFieldsFragment }) {
  const words = useWorkgroupsWords();
  const [opened, setOpened] = useState<'invite' | GroupMemberFieldsFragment | null>(null);
  const remove = useApiAct(removeMutation, { refetch });
  const close = () => setOpened(null);
  const invites = group.isLed && (group.state === 'proposed' || group.state === 'active');
  const columns = useMemberColumns(group, setOpened);
  return (
    <Card
      flush
      title={words('members.title')}
      {...(invites ? { beside: <Act label={words('members.invite')} onAct={() => setOpened('invite')} /> } : {})}
    >
      {group.members.length === 0 ? (
        <Empty title={words('members.none')} detail={words(`members.noneDetail.${wayIn(group)}`)} />
      ) : (
        <DataTable
          caption={words('members.title')}
          columns={columns}
          rows={group.members}
          rowKey={({ organisation }) => organisation.id}
        />
      )}
      {opened === 'invite' && <InviteDialog groupId={group.id} onClose={close} />}
      {opened !== null && opened !== 'invite' && (
        <ReasonDialog
          title={words('members.remove')}
          detail={words('members.removeDetail', { name: opened.organisation.name })}
          label={words('members.remove')}
          reason="required"
          grave
          send={(reason) => remove({ groupId: group.id, organisationId: opened.organisation.id, reason })}
          onClose={close}
        />
      )}
    </Card>
  );
}

/** How the first member comes. */
function wayIn({ state, joining }: GroupFieldsFragment): GroupJoiningMode | 'notTaking' {
  return state === 'proposed' || state === 'active' ? joining : 'notTaking';
}

function useMemberColumns(
  group: GroupFieldsFragment,
  onRemove: (member: GroupMemberFieldsFragment) => void,
): readonly Column<GroupMemberFieldsFragment>[] {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { places } = useWorkgroupsFrame();
  const known: Column<GroupMemberFieldsFragment>[] = [
    {
      key: 'organisation',
      header: words('members.organisation'),
      rowHead: true,
      render: ({ organisation }) => <AppLink href={places.organisation(organisation.id)}>{organisation.name}</AppLink>,
    },
    { key: 'person', header: words('members.person'), render: ({ person }) => person?.name ?? <Nothing /> },
    {
      key: 'since',
      header: words('members.since'),
      align: 'end',
      render: ({ changedAt }) => format.shortDate(changedAt),
    },
  ];
  if (group.takesPart || group.isLed) {
    known.push({
      key: 'needs',
      header: words('members.needs'),
      card: 'line',
      render: ({ needs }) => needs ?? <Nothing />,
    });
  }
  if (group.isLed && group.state !== 'closed') {
    known.push({
      key: 'act',
      header: words('members.acts'),
      align: 'end',
      render: (member) => (
        <Act variant="link" size="small" label={words('members.remove')} onAct={() => onRemove(member)} />
      ),
    });
  }
  return known;
}
