import { Act, Card, FactList, Pile, useApiAct, useFormat, textStyles } from '@maillage/platform-admin';
import { useState } from 'react';
import type { GroupFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { offerMutation, withdrawOfferMutation } from './group.mutations.js';

/** Who leads, who led, and who would. */
export function LeadCard({ group }: { group: GroupFieldsFragment }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { places } = useWorkgroupsFrame();
  const { lead, leadTerms, volunteers } = group;
  const day = (one: string) => format.day(one, { weekday: false });
  const former = leadTerms.filter(({ endedOn }) => endedOn !== null);
  return (
    <Card title={words('lead.title')}>
      <Pile gap="md">
        {lead === null ? (
          <p>{words(group.state === 'closed' ? 'lead.over' : 'lead.vacant')}</p>
        ) : (
          <FactList
            facts={[
              { term: words('lead.person'), detail: lead.person?.name ?? '' },
              {
                term: words('lead.organisation'),
                detail: <a href={places.organisation(lead.organisation.id)}>{lead.organisation.name}</a>,
              },
              { term: words('lead.until'), detail: day(lead.until) },
            ]}
          />
        )}
        {group.callsVolunteers && <Offer group={group} />}
        {volunteers.length > 0 && (
          <div className={textStyles.block}>
            <h3>{words('lead.volunteers')}</h3>
            <ul className={textStyles.entries}>
              {volunteers.map(({ id, person, organisation, words: said }) => (
                <li key={id}>
                  <b>{person.name}</b>, {organisation.name}
                  {said !== '' && <p className={textStyles.prose}>{said}</p>}
                </li>
              ))}
            </ul>
          </div>
        )}
        {former.length > 0 && (
          <div className={textStyles.block}>
            <h3>{words('lead.former')}</h3>
            <ul className={textStyles.list}>
              {former.map(({ id, person, organisation, startsOn, endedOn }) => (
                <li key={id}>
                  {words('lead.term', {
                    name: person?.name ?? organisation.name,
                    from: day(startsOn),
                    until: day(endedOn ?? startsOn),
                  })}
                </li>
              ))}
            </ul>
          </div>
        )}
      </Pile>
    </Card>
  );
}

function Offer({ group }: { group: GroupFieldsFragment }) {
  const words = useWorkgroupsWords();
  const { acting, capabilities } = useWorkgroupsFrame();
  const [opened, setOpened] = useState<'offer' | 'withdraw' | null>(null);
  const offer = useApiAct(offerMutation);
  const withdraw = useApiAct(withdrawOfferMutation);
  const close = () => setOpened(null);
  if (acting.kind !== 'localMission' || !capabilities.includes('joinGroups')) return <p>{words('lead.called')}</p>;
  return (
    <Pile gap="sm">
      <p>{words(group.hasOffered ? 'lead.offered' : 'lead.calledDirector')}</p>
      {group.hasOffered ? (
        <Act variant="link" label={words('lead.withdraw')} onAct={() => setOpened('withdraw')} />
      ) : (
        <Act label={words('lead.offer')} onAct={() => setOpened('offer')} />
      )}
      {opened === 'offer' && (
        <ReasonDialog
          title={words('lead.offer')}
          detail={words('lead.offerDetail')}
          label={words('lead.offer')}
          reason="optional"
          send={(said) => offer({ groupId: group.id, words: said })}
          onClose={close}
        />
      )}
      {opened === 'withdraw' && (
        <ReasonDialog
          title={words('lead.withdraw')}
          label={words('lead.withdraw')}
          send={() => withdraw({ groupId: group.id })}
          onClose={close}
        />
      )}
    </Pile>
  );
}
