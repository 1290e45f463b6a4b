import { Act, Card, Pile } from '@maillage/platform-admin';
import { useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import type { CallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { useActs } from '../parts/use-acts.js';
import { CallActDialog } from './call-act-dialog.js';
import { callActOrder, type CallActShown, isPostponement } from './call-acts.js';
import { PostponeDialog } from './postpone-dialog.js';

interface CallActsCardProps {
  call: CallFieldsFragment;
  onDone: (act: CallActShown) => void;
}

/** The acts of who runs the call that belong to its present step, with why one is not possible yet. */
export function CallActsCard({ call, onDone }: CallActsCardProps) {
  const words = useCallsWords();
  const { places } = useCallsFrame();
  const acts = useActs(call.acts);
  const [opened, setOpened] = useState<CallActShown | null>(null);
  const shown = callActOrder.filter((act) => acts.present(act));
  const first = shown.find((act) => acts.of(act).can && act !== 'cancel');
  const shared = {
    call,
    onClose: () => setOpened(null),
    onDone: () => {
      if (opened !== null) onDone(opened);
      setOpened(null);
    },
  };
  return (
    <Card title={words('call.acts')}>
      <Pile gap="sm">
        {acts.present('edit') && (
          <Act label={words('callAct.edit')} href={places.editCall(call.id)} available={acts.of('edit')} fullOnPhone />
        )}
        {shown.map((act) => (
          <Act
            key={act}
            label={words(`callAct.${act}`)}
            variant={act === first ? 'filled' : act === 'cancel' ? 'link' : 'outlined'}
            available={acts.of(act)}
            onAct={() => setOpened(act)}
            fullOnPhone
          />
        ))}
        {shown.length === 0 && !acts.present('edit') && <p>{words('call.noActs')}</p>}
      </Pile>
      {opened !== null && isPostponement(opened) && <PostponeDialog {...shared} act={opened} />}
      {opened !== null && !isPostponement(opened) && <CallActDialog {...shared} act={opened} />}
    </Card>
  );
}
