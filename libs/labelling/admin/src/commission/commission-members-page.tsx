import { useQuery } from '@apollo/client/react';
import {
  Act,
  Card,
  type Column,
  DataTable,
  DateField,
  dayIn,
  Empty,
  FormDialog,
  type FoundChoice,
  HiddenText,
  Page,
  QueryStates,
  RadioGroupField,
  useFormat,
  useRefusableForm,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { useLifeAct } from '../application/use-life-act.js';
import { PersonField, usePersonCheck } from '../auditors/person-field.js';
import type { CommissionCollege, CommissionMemberFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import { endCommissionTermMutation, enterCommissionMemberMutation } from './commission-acts.operations.js';
import { commissionMembersQuery } from './commission.operations.js';
import { useCommissionActs } from './use-commission-acts.js';

const changed = [commissionMembersQuery];
const colleges = [
  'network',
  'state',
  'localAuthorities',
  'associations',
  'economy',
] as const satisfies readonly CommissionCollege[];

/** Who sits on the commission, college by college, and until when. */
export function CommissionMembersPage() {
  const words = useLifeWords();
  const { refused } = useRefusalWords();
  const { places } = useLabellingFrame();
  const [opened, setOpened] = useState<'enter' | CommissionMemberFieldsFragment | null>(null);
  const columns = useMemberColumns(setOpened);
  const { data, loading, error, refetch } = useQuery(commissionMembersQuery, { fetchPolicy: 'cache-and-network' });
  const members = data?.commissionMembers;
  const close = () => setOpened(null);
  return (
    <Page
      title={words('commission.members')}
      lead={words('commission.membersLead')}
      density="work"
      breadcrumb={[
        { label: words('commission.sessions'), href: places.commissions },
        { label: words('commission.members') },
      ]}
      actions={<Act label={words('commission.enter')} variant="filled" onAct={() => setOpened('enter')} />}
    >
      <Card flush label={words('commission.members')}>
        <h2>
          <HiddenText>{words('commission.members')}</HiddenText>
        </h2>
        <QueryStates
          loading={false}
          what={words('commission.membersWhat')}
          error={members === undefined ? refused(error) : null}
          onRetry={() => void refetch()}
          {...(members?.length === 0
            ? { empty: <Empty title={words('commission.membersNone')} detail={words('commission.enterDetail')} /> }
            : {})}
        >
          <DataTable
            caption={words('commission.members')}
            columns={columns}
            rows={members ?? []}
            rowKey={({ id }) => id}
            loading={loading && members === undefined}
          />
        </QueryStates>
      </Card>
      {opened === 'enter' && <EnterMemberDialog onClose={close} />}
      {opened !== null && opened !== 'enter' && <EndTermDialog member={opened} onClose={close} />}
    </Page>
  );
}

function useMemberColumns(
  onEnd: (member: CommissionMemberFieldsFragment) => void,
): readonly Column<CommissionMemberFieldsFragment>[] {
  const words = useLifeWords();
  const format = useFormat();
  const day = (date: string) => format.day(date, { weekday: false });
  return [
    { key: 'member', header: words('commission.member'), rowHead: true, render: ({ personName }) => personName },
    {
      key: 'college',
      header: words('commission.collegeField'),
      card: 'line',
      render: ({ college }) => words(`commission.college.${college}`),
    },
    {
      key: 'term',
      header: words('commission.term'),
      card: 'line',
      render: ({ startsOn, endsOn }) =>
        endsOn === null
          ? words('commission.termFrom', { from: day(startsOn) })
          : words('commission.termTo', { from: day(startsOn), to: day(endsOn) }),
    },
    {
      key: 'acts',
      header: words('officer.acts'),
      card: 'line',
      render: (member) => <EndTermAct member={member} onEnd={() => onEnd(member)} />,
    },
  ];
}

function EndTermAct({ member, onEnd }: { member: CommissionMemberFieldsFragment; onEnd: () => void }) {
  const words = useLifeWords();
  const acts = useCommissionActs(member.acts);
  if (member.endsOn !== null || !acts.present('endTerm')) return null;
  return (
    <Act size="small" variant="link" label={words('commission.endTerm')} available={acts.of('endTerm')} onAct={onEnd} />
  );
}

function EnterMemberDialog({ onClose }: { onClose: () => void }) {
  const words = useLifeWords();
  const { acting } = useLabellingFrame();
  const enter = useLifeAct(enterCommissionMemberMutation, changed);
  const checkPerson = usePersonCheck();
  const form = useRefusableForm<{ person: FoundChoice | null; college: CommissionCollege; startsOn: string | null }>({
    initial: { person: null, college: 'network', startsOn: dayIn(acting.timeZone) },
    check: ({ person, startsOn }) => ({
      ...checkPerson(person),
      ...(startsOn === null
        ? { startsOn: { problem: words('officer.dayMissing'), remedy: words('officer.dayMissingRemedy') } }
        : {}),
    }),
    send: ({ person, college, startsOn }) => enter({ personId: person?.id ?? '', college, startsOn: startsOn ?? '' }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={words('commission.enter')}
      detail={words('commission.enterDetail')}
      label={words('commission.enter')}
      form={form}
      onClose={onClose}
    >
      <PersonField {...form.field('person')} role="commissionMember" />
      <RadioGroupField
        {...form.field('college')}
        label={words('commission.collegeField')}
        layout="column"
        options={colleges.map((value) => ({ value, label: words(`commission.college.${value}`) }))}
      />
      <DateField {...form.field('startsOn')} label={words('commission.startsOn')} />
    </FormDialog>
  );
}

interface EndTermDialogProps {
  member: CommissionMemberFieldsFragment;
  onClose: () => void;
}

function EndTermDialog({ member, onClose }: EndTermDialogProps) {
  const words = useLifeWords();
  const { acting } = useLabellingFrame();
  const end = useLifeAct(endCommissionTermMutation, changed);
  const form = useRefusableForm<{ endsOn: string | null }>({
    initial: { endsOn: dayIn(acting.timeZone) },
    check: ({ endsOn }) =>
      endsOn === null
        ? { endsOn: { problem: words('officer.dayMissing'), remedy: words('officer.dayMissingRemedy') } }
        : {},
    send: ({ endsOn }) => end({ memberId: member.id, endsOn: endsOn ?? '' }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={words('commission.endTitle', { name: member.personName })}
      label={words('commission.endTerm')}
      grave
      form={form}
      onClose={onClose}
    >
      <DateField {...form.field('endsOn')} label={words('commission.endsOn')} />
    </FormDialog>
  );
}
