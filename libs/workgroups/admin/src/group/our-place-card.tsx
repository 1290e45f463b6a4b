import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActForm,
  ActRow,
  Card,
  FactList,
  Pile,
  RefusalBanner,
  SelectField,
  TextAreaField,
  useApiAct,
  useRefusableForm,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { ChangeDialog } from './change-dialog.js';
import { awaitedGroupActsQuery, groupsQuery, ourPeopleQuery } from './group.operations.js';
import {
  acceptInvitationMutation,
  askMutation,
  changePersonMutation,
  declineInvitationMutation,
  joinMutation,
  leaveMutation,
  withdrawRequestMutation,
} from './group.mutations.js';
import type { GroupFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useActs } from '../parts/use-acts.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';

interface OurPlaceProps {
  group: GroupFieldsFragment;
}

const refetch = [groupsQuery, awaitedGroupActsQuery];

/** Where our organisation stands in the group, and the one act that changes it. */
export function OurPlaceCard({ group }: OurPlaceProps) {
  const { memberActs, ourState } = group;
  const acts = useActs(memberActs);
  if (memberActs.length === 0) return null;
  if (ourState === 'member') return <MemberCard group={group} />;
  if (ourState === 'asked') return <AskedCard group={group} />;
  if (ourState === 'invited') return <EnteringCard group={group} act="acceptInvitation" />;
  if (acts.present('join')) return <EnteringCard group={group} act="join" />;
  return acts.present('ask') ? <EnteringCard group={group} act="ask" /> : null;
}

const entries = {
  join: joinMutation,
  ask: askMutation,
  acceptInvitation: acceptInvitationMutation,
} as const;

/** One press enters: who comes is who acts unless another is named, and what one comes for may be left blank. */
function EnteringCard({ group, act }: OurPlaceProps & { act: keyof typeof entries }) {
  const words = useWorkgroupsWords();
  const { person } = useWorkgroupsFrame();
  const acts = useActs(group.memberActs);
  const enter = useApiAct<
    unknown,
    { input: { idempotencyKey: string | number; groupId: string; personId: string; needs: string } }
  >(entries[act], { refetch });
  const [declines, setDeclines] = useState(false);
  const { data } = useQuery(ourPeopleQuery, { skip: !acts.of(act).can });
  const decline = useApiAct(declineInvitationMutation, { refetch });
  const form = useRefusableForm({
    initial: { personId: person.id as string | null, needs: '' },
    send: ({ personId, needs }) => enter({ groupId: group.id, personId: personId ?? person.id, needs }),
  });
  const people = data?.peopleForGroups ?? [{ id: person.id, name: `${person.givenName} ${person.familyName}` }];
  const available = acts.of(act);
  return (
    <Card title={words(`entering.title.${act}`)}>
      <ActForm onSubmit={form.submit} label={words(`entering.title.${act}`)}>
        <Pile gap="md">
          <p className={textStyles.dim}>{words(`entering.detail.${act}`)}</p>
          <RefusalBanner refusal={form.refusal} />
          {available.can && (
            <>
              <SelectField
                {...form.field('personId')}
                label={words('entering.person')}
                none={null}
                options={people.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <TextAreaField
                {...form.field('needs')}
                label={words('entering.needs')}
                hint={words('entering.needsHint')}
                rows={2}
                maxLength={2000}
              />
            </>
          )}
          <ActRow>
            <Act
              type="submit"
              variant="filled"
              label={words(`entering.act.${act}`)}
              busy={form.busy}
              available={available}
              fullOnPhone
            />
            {act === 'acceptInvitation' && (
              <Act variant="link" label={words('entering.decline')} onAct={() => setDeclines(true)} />
            )}
          </ActRow>
        </Pile>
      </ActForm>
      {declines && (
        <ReasonDialog
          title={words('entering.decline')}
          label={words('entering.decline')}
          reason="optional"
          send={(reason) => decline({ groupId: group.id, reason })}
          onClose={() => setDeclines(false)}
        />
      )}
    </Card>
  );
}

function AskedCard({ group }: OurPlaceProps) {
  const words = useWorkgroupsWords();
  const acts = useActs(group.memberActs);
  const [asks, setAsks] = useState(false);
  const withdraw = useApiAct(withdrawRequestMutation, { refetch });
  return (
    <Card title={words('ourPlace.asked')}>
      <Pile gap="md">
        <p>{words('ourPlace.askedDetail')}</p>
        <ActRow>
          <Act label={words('ourPlace.withdraw')} available={acts.of('withdrawRequest')} onAct={() => setAsks(true)} />
        </ActRow>
      </Pile>
      {asks && (
        <ReasonDialog
          title={words('ourPlace.withdraw')}
          label={words('ourPlace.withdraw')}
          send={() => withdraw({ groupId: group.id })}
          onClose={() => setAsks(false)}
        />
      )}
    </Card>
  );
}

function MemberCard({ group }: OurPlaceProps) {
  const words = useWorkgroupsWords();
  const acts = useActs(group.memberActs);
  const [opened, setOpened] = useState<'leave' | 'change' | null>(null);
  const leave = useApiAct(leaveMutation, { refetch });
  const close = () => setOpened(null);
  const facts = [
    { term: words('entering.person'), detail: group.ourPerson?.name ?? '' },
    ...(group.ourNeeds === null ? [] : [{ term: words('ourPlace.needs'), detail: group.ourNeeds }]),
  ];
  return (
    <Card title={words('ourPlace.member')}>
      <Pile gap="md">
        <FactList facts={facts} />
        <ActRow>
          <Act label={words('ourPlace.change')} available={acts.of('changePerson')} onAct={() => setOpened('change')} />
          <Act
            variant="link"
            label={words('ourPlace.leave')}
            available={acts.of('leave')}
            onAct={() => setOpened('leave')}
          />
        </ActRow>
      </Pile>
      {opened === 'leave' && (
        <ReasonDialog
          title={words('ourPlace.leave')}
          detail={words('ourPlace.leaveDetail')}
          label={words('ourPlace.leave')}
          reason="optional"
          send={(reason) => leave({ groupId: group.id, reason })}
          onClose={close}
        />
      )}
      {opened === 'change' && <ChangePerson group={group} onClose={close} />}
    </Card>
  );
}

function ChangePerson({ group, onClose }: OurPlaceProps & { onClose: () => void }) {
  const words = useWorkgroupsWords();
  const { data } = useQuery(ourPeopleQuery);
  const change = useApiAct(changePersonMutation);
  const form = useRefusableForm({
    initial: { personId: group.ourPerson?.id ?? null, needs: group.ourNeeds ?? '' },
    send: ({ personId, needs }) => change({ groupId: group.id, personId, needs }),
    onDone: onClose,
  });
  return <ChangeDialog {...{ form, onClose }} people={data?.peopleForGroups ?? []} title={words('ourPlace.change')} />;
}
