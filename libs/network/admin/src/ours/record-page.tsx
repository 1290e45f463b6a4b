import { AppLink } from '@maillage/platform-admin';
import { useState } from 'react';
import { useNetworkFrame } from '../network-frame.js';
import { FiguresCard } from './figures-card.js';
import { IdentityCard } from './identity-card.js';
import { OurPage, type Told } from './our-page.js';
import { useOursWords } from './ours-words.js';
import { gapsOf } from './profile-values.js';
import { SitesCard } from './sites-card.js';
import { useOurRecord } from './use-our-record.js';

/** What the organisation says of itself: identity, places, figures of the year. */
export function RecordPage() {
  const words = useOursWords();
  const { places, acting } = useNetworkFrame();
  const query = useOurRecord();
  const [told, setTold] = useState<Told | null>(null);
  const { record } = query;
  const done = (sentence: string) => setTold({ sentence });
  const gaps = gapsOf(record?.profile ?? null);
  const answer = gaps === 0 ? words('complete') : words('gaps', { count: gaps });
  return (
    <OurPage
      {...{ query, told }}
      section="record"
      what={words('what')}
      title={record === undefined ? words('loadingTitle') : answer}
      lead={words('lead')}
    >
      {record === undefined ? null : (
        <>
          <IdentityCard record={record} onDone={done} />
          <FiguresCard declared={record.figures} onDone={done} />
          <SitesCard sites={record.sites} onDone={done} />
          <p>
            <AppLink href={places.organisation(acting.id)}>{words('seenByNetwork')}</AppLink>
          </p>
        </>
      )}
    </OurPage>
  );
}
