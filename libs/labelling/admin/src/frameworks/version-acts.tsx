import { Act, ActRow, useApiAct, useRefusalWords } from '@maillage/platform-admin';
import { useState } from 'react';
import type { FrameworkAct } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import type { FrameworkVersion } from './framework-version.js';
import { draftFrameworkVersionMutation, frameworksQuery } from './frameworks.operations.js';
import { useFrameworksWords } from './frameworks-words.js';
import { type DecidedAct, VersionActDialog } from './version-act-dialog.js';

interface VersionActsProps {
  version: FrameworkVersion;
  onDone: (told: string) => void;
}

const refetch = [frameworksQuery];

/** What can be done with a version: of a draft to publish or discard it, of a published one to prepare the next or retire it. */
export function VersionActs({ version, onDone }: VersionActsProps) {
  const words = useFrameworksWords();
  const { exportOf, goTo, places } = useLabellingFrame();
  const { availability } = useRefusalWords();
  const [asked, setAsked] = useState<DecidedAct | null>(null);
  const draft = useApiAct(draftFrameworkVersionMutation, {
    refetch,
    onData: ({ draftFrameworkVersion }) => goTo(places.framework(draftFrameworkVersion.id)),
  });
  const told = (act: FrameworkAct) => version.acts.find((one) => one.act === act);
  const available = (act: FrameworkAct) => availability(told(act) ?? { can: false, code: null, params: null });
  const isDraft = version.state === 'draft';
  const isOurs = version.acts.length > 0;
  return (
    <ActRow>
      {isOurs && isDraft && (
        <>
          <Act
            variant="filled"
            label={words('act.publish')}
            available={available('publish')}
            onAct={() => setAsked('publish')}
          />
          <Act label={words('act.discard')} available={available('discard')} onAct={() => setAsked('discard')} />
        </>
      )}
      {isOurs && version.state === 'published' && (
        <>
          <Act
            label={words('act.draftNext')}
            available={available('draftNext')}
            onAct={async () => (await draft({ versionId: version.id })) === null}
          />
          <Act label={words('act.retire')} available={available('retire')} onAct={() => setAsked('retire')} />
        </>
      )}
      {exportOf({ list: 'framework', filter: { versionId: version.id }, words: () => [] })}
      {asked !== null && (
        <VersionActDialog act={asked} version={version} onClose={() => setAsked(null)} onDone={onDone} />
      )}
    </ActRow>
  );
}
