import { Act, Banner, ReaderZoneContext, useApiAct, useFormat } from '@maillage/platform-admin';
import { IconHeadset } from '@tabler/icons-react';
import { useContext } from 'react';
import { useAccountWords } from '../account/account-words.js';
import { useTold } from '../account/use-told.js';
import type { MeFieldsFragment } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import styles from './assistance-banner.module.css';
import { endAssistanceMutation } from './assistance.operations.js';

/** Over every screen while an officer assists: in whose name, until when, and the way out. */
export function AssistanceBanner({ me }: { me: MeFieldsFragment }) {
  return me.assistance === null ? null : <RunningAssistance me={me} until={me.assistance.expiresAt} />;
}

function RunningAssistance({ me: { person }, until }: { me: MeFieldsFragment; until: string }) {
  const words = useAccountWords();
  const format = useFormat();
  const zone = useContext(ReaderZoneContext);
  const { enterAs } = useNetworkFrame();
  const end = useTold(useApiAct(endAssistanceMutation), () => enterAs(null));
  const name = `${person.givenName} ${person.familyName}`;
  return (
    <div className={styles.over}>
      <Banner
        kind="warn"
        icon={<IconHeadset />}
        title={words('assistance.banner', { name })}
        action={<Act size="small" label={words('assistance.end')} onAct={() => end.run({})} />}
      >
        {words('assistance.bannerDetail', { time: format.time(until, zone) })}
      </Banner>
      {end.refusal}
    </div>
  );
}
