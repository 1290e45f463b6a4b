import { Act, Card, Pile, useApiAct } from '@maillage/platform-admin';
import { useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import type { OutsideCallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useActs } from '../parts/use-acts.js';
import { archiveOutsideCallMutation, checkOutsideCallMutation, outsideCallsQuery } from './outside-call.operations.js';

interface OutsideCallActsProps {
  call: OutsideCallFieldsFragment;
  onChecked: () => void;
}

const refetch = [outsideCallsQuery];

/** The acts of who entered the call: correct it, compare it with its source again, archive it. */
export function OutsideCallActs({ call, onChecked }: OutsideCallActsProps) {
  const words = useCallsWords();
  const { places } = useCallsFrame();
  const acts = useActs(call.acts);
  const [opened, setOpened] = useState<'check' | 'archive' | null>(null);
  const check = useApiAct(checkOutsideCallMutation);
  const archive = useApiAct(archiveOutsideCallMutation, { refetch });
  const asked = { outsideCallId: call.id };
  const onClose = () => setOpened(null);
  return (
    <Card title={words('outside.acts')}>
      <Pile gap="sm">
        <Act label={words('outside.check')} available={acts.of('check')} onAct={() => setOpened('check')} fullOnPhone />
        <Act
          label={words('outside.edit')}
          href={places.editOutsideCall(call.id)}
          available={acts.of('edit')}
          fullOnPhone
        />
        <Act
          variant="link"
          label={words('outside.archive')}
          available={acts.of('archive')}
          onAct={() => setOpened('archive')}
          fullOnPhone
        />
      </Pile>
      {opened === 'check' && (
        <ReasonDialog
          title={words('outside.check')}
          detail={words('outside.checkDetail')}
          label={words('outside.check')}
          send={() => check(asked)}
          onClose={onClose}
          onDone={() => {
            onChecked();
            onClose();
          }}
        />
      )}
      {opened === 'archive' && (
        <ReasonDialog
          title={words('outside.archive')}
          detail={words('outside.archiveDetail')}
          label={words('outside.archive')}
          grave
          send={() => archive(asked)}
          onClose={onClose}
        />
      )}
    </Card>
  );
}
