import { Act, Card, Pile, RefusalBanner, type Refusal, useApiAct, textStyles } from '@maillage/platform-admin';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import type { CallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { cloneCallMutation, declineCallMutation } from './call.mutations.js';

/** For who runs calls: this one as the beginning of another. */
export function ReuseCard({ call }: { call: CallFieldsFragment }) {
  const words = useCallsWords();
  const { goTo, places } = useCallsFrame();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const clone = useApiAct(cloneCallMutation, { onData: ({ cloneCall }) => goTo(places.editCall(cloneCall.id)) });
  const decline = useApiAct(declineCallMutation, {
    onData: ({ declineCall }) => goTo(places.editCall(declineCall.id)),
  });
  return (
    <Card title={words('reuse.title')}>
      <Pile gap="sm">
        <RefusalBanner refusal={refusal} />
        {!call.isOurs && (
          <>
            <Act
              label={words('reuse.decline')}
              onAct={async () => setRefusal(await decline({ callId: call.id }))}
              fullOnPhone
            />
            <p className={textStyles.dim}>{words('reuse.declineDetail')}</p>
          </>
        )}
        <Act
          label={words('reuse.clone')}
          icon={<IconCopy aria-hidden />}
          onAct={async () => setRefusal(await clone({ callId: call.id }))}
          fullOnPhone
        />
        <p className={textStyles.dim}>{words('reuse.cloneDetail')}</p>
      </Pile>
    </Card>
  );
}
