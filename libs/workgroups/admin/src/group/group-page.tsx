import { Banner, Card, type Fact, FactList, Pile, useFormat, textStyles } from '@maillage/platform-admin';
import type { GroupFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useRegionNames } from '../parts/use-region-names.js';
import { GroupActsCard } from './group-acts-card.js';
import { GroupFrame } from './group-frame.js';
import { GroupCampaignsCard } from '../campaign/group-campaigns-card.js';
import { NextMeetingCard } from '../meeting/next-meeting-card.js';
import { ServicesCard } from '../shared-service/services-card.js';
import { LeadCard } from './lead-card.js';
import { OurPlaceCard } from './our-place-card.js';

/** One group: what it awaits of us, its letter, its lead, and what is to be known of it in brief. */
export function GroupPage({ groupId }: { groupId: string }) {
  const words = useWorkgroupsWords();
  return (
    <GroupFrame groupId={groupId} current="overview" aside={(group) => <Aside group={group} />}>
      {(group) => (
        <>
          {group.report !== null && (
            <Card title={words('group.report')}>
              <p className={textStyles.prose}>{group.report}</p>
            </Card>
          )}
          {group.state === 'paused' && <Banner kind="info" title={words('group.pausedNotice')} />}
          <OurPlaceCard group={group} />
          <LetterCard group={group} />
          <LeadCard group={group} />
          {group.kind === 'pooling' && <GroupCampaignsCard groupId={group.id} />}
          {group.kind === 'pooling' && (
            <ServicesCard groupId={group.id} isSponsor={group.isSponsored && group.acts.length > 0} />
          )}
        </>
      )}
    </GroupFrame>
  );
}

function LetterCard({ group: { letter } }: { group: GroupFieldsFragment }) {
  const words = useWorkgroupsWords();
  return (
    <Card title={words('letter.title')}>
      <Pile gap="md">
        <p className={textStyles.prose}>{letter.purpose === '' ? words('letter.noPurpose') : letter.purpose}</p>
        {letter.deliverables.length > 0 && (
          <div className={textStyles.block}>
            <h3>{words('letter.deliverables')}</h3>
            <ul className={textStyles.list}>
              {letter.deliverables.map((deliverable) => (
                <li key={deliverable}>{deliverable}</li>
              ))}
            </ul>
          </div>
        )}
        {letter.means !== '' && (
          <div className={textStyles.block}>
            <h3>{words('letter.means')}</h3>
            <p className={textStyles.prose}>{letter.means}</p>
          </div>
        )}
      </Pile>
    </Card>
  );
}

function Aside({ group }: { group: GroupFieldsFragment }) {
  const words = useWorkgroupsWords();
  return (
    <>
      {(group.takesPart || group.isLed) && group.state !== 'closed' && (
        <NextMeetingCard groupId={group.id} isLed={group.isLed && group.state === 'active'} />
      )}
      {group.acts.length > 0 && <GroupActsCard group={group} />}
      <Card title={words('group.inBrief')}>
        <FactList layout="stacked" facts={useFacts(group)} />
      </Card>
    </>
  );
}

function useFacts(group: GroupFieldsFragment): readonly Fact[] {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const regionName = useRegionNames();
  const day = (one: string) => format.day(one, { weekday: false });
  const { theme, seats, taken, startsOn, endsOn, regionSeats } = group;
  const regions = regionSeats.map((region) =>
    words('group.regionSeats', { region: regionName(region.regionCode), taken: region.taken, seats: region.seats }),
  );
  const free = group.state === 'closed' ? null : words('group.noLimit');
  const seatsTold = seats === null ? free : words('group.seatsTaken', { taken, seats });
  const known: readonly (readonly [string, string | null])[] = [
    [words('terms.theme'), theme === '' || theme === group.title ? null : theme],
    [words('terms.situation'), group.kind === 'theme' ? words(`situation.${group.situation}`) : null],
    [words('terms.band'), words(`band.${group.band}`)],
    [words('terms.joining'), group.state === 'closed' ? null : words(`joiningMode.${group.joining}`)],
    [words('terms.seats'), seatsTold],
    [words('terms.regionSeats'), regions.length === 0 ? null : format.joined(regions)],
    [words('terms.startsOn'), startsOn === null ? null : day(startsOn)],
    [words('terms.endsOn'), endsOn === null ? null : day(endsOn)],
  ];
  return known.flatMap(([term, detail]) => (detail === null ? [] : [{ term, detail }]));
}
