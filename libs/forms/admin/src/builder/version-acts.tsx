import { Act, ActRow, useApiAct, useRefusalWords } from '@maillage/platform-admin';
import { useState } from 'react';
import type { FormAct } from '../generated/graphql.js';
import { useFormsFrame } from '../forms-frame.js';
import { useFormsWords } from '../language/forms-words.js';
import { CloneDialog, DecideDialog, type DecidedAct } from './version-act-dialogs.js';
import { draftFormVersionMutation, formsQuery } from './forms.operations.js';
import type { FormVersion } from './use-form-draft.js';

const refetch = [formsQuery];

/** What can be done with a version: a draft is published or discarded, a published one followed or retired; any is copied. */
export function VersionActs({ version, onDone }: { version: FormVersion; onDone: (told: string) => void }) {
  const words = useFormsWords();
  const { goTo, places } = useFormsFrame();
  const { availability } = useRefusalWords();
  const [asked, setAsked] = useState<DecidedAct | 'clone' | null>(null);
  const draft = useApiAct(draftFormVersionMutation, {
    refetch,
    onData: ({ draftFormVersion }) => goTo(places.form(draftFormVersion.id)),
  });
  const available = (act: FormAct) =>
    availability(version.acts.find((one) => one.act === act) ?? { can: false, code: null, params: null });
  const isDraft = version.state === 'draft';
  const isOurs = version.form.isOurs;
  const button = (act: DecidedAct, variant: 'filled' | 'outlined') => (
    <Act variant={variant} label={words(`act.${act}`)} available={available(act)} onAct={() => setAsked(act)} />
  );
  return (
    <ActRow>
      {isOurs && isDraft && button('publish', 'filled')}
      {isOurs && !isDraft && (
        <Act
          variant="filled"
          label={words('act.draftNext')}
          available={available('draftNext')}
          onAct={async () => (await draft({ versionId: version.id })) === null}
        />
      )}
      {(!isDraft || isOurs) && <Act label={words('act.clone')} onAct={() => setAsked('clone')} />}
      {isOurs && isDraft && button('discard', 'outlined')}
      {isOurs && version.state === 'published' && button('retire', 'outlined')}
      {asked === 'clone' && <CloneDialog version={version} onClose={() => setAsked(null)} />}
      {asked !== null && asked !== 'clone' && (
        <DecideDialog act={asked} version={version} onClose={() => setAsked(null)} onDone={onDone} />
      )}
    </ActRow>
  );
}
