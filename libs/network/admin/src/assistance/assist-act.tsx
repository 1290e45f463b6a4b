import { FormDialog, Act, TextAreaField, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import { useState } from 'react';
import { useAccountWords } from '../account/account-words.js';
import { missing } from '../account/missing.js';
import { useNetworkFrame } from '../network-frame.js';
import { beginAssistanceMutation } from './assistance.operations.js';

interface AssistActProps {
  person: { readonly id: string; readonly name: string };
  organisationId: string;
}

/** For an officer of the union: acts in the name of somebody who asked for help. Nothing for anybody else. */
export function AssistAct(props: AssistActProps) {
  const words = useAccountWords();
  const { capabilities, me } = useNetworkFrame();
  const [asked, setAsked] = useState(false);
  const mayAssist = capabilities.includes('impersonate') && me.id !== props.person.id;
  if (!mayAssist) return null;
  return (
    <>
      <Act size="small" label={words('assistance.act')} onAct={() => setAsked(true)} />
      {asked && <AssistDialog {...props} onClose={() => setAsked(false)} />}
    </>
  );
}

function AssistDialog({ person, organisationId, onClose }: AssistActProps & { onClose: () => void }) {
  const words = useAccountWords();
  const { enterAs } = useNetworkFrame();
  const begin = useApiAct(beginAssistanceMutation, {
    onData: ({ beginAssistance }) => enterAs(beginAssistance.organisationCode),
  });
  const form = useRefusableForm({
    initial: { reason: '' },
    check: ({ reason }) => ({ reason: missing(reason, words('assistance.reasonMissing')) }),
    send: ({ reason }) => begin({ personId: person.id, organisationId, reason: reason.trim() }),
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('assistance.title', { name: person.name })}
      detail={words('assistance.detail')}
      label={words('assistance.act')}
    >
      <TextAreaField
        {...form.field('reason')}
        label={words('assistance.reason')}
        hint={words('assistance.reasonHint')}
        maxLength={500}
        first
      />
    </FormDialog>
  );
}
