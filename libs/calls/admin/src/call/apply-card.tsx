import {
  Act,
  AppLink,
  Card,
  FormDialog,
  Pile,
  TextField,
  useApiAct,
  useRefusableForm,
  useRefusalWords,
  textStyles,
} from '@maillage/platform-admin';
import { IconPencilPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import type { CallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { beginApplicationMutation } from './call.mutations.js';
import { callQuery } from './call.operations.js';

const refetch = [callQuery];

/** What we apply for with this call, and how to begin. */
export function ApplyCard({ call }: { call: CallFieldsFragment }) {
  const words = useCallsWords();
  const { places } = useCallsFrame();
  const [isBegun, setBegun] = useState(false);
  const available = useBeginAvailability(call);
  return (
    <Card title={words('apply.title')}>
      <Pile gap="sm">
        {call.ours.map(({ id, title, state }) => (
          <div key={id}>
            <AppLink href={places.callApplication(id)}>{title}</AppLink>
            <span className={textStyles.under}>{words(`applicationState.${state}` as 'applicationState.draft')}</span>
          </div>
        ))}
        <Act
          label={words(call.ours.length === 0 ? 'apply.act' : 'apply.another')}
          variant={call.ours.length === 0 ? 'filled' : 'outlined'}
          icon={<IconPencilPlus aria-hidden />}
          available={available}
          onAct={() => setBegun(true)}
          fullOnPhone
        />
        {available.can && <p className={textStyles.dim}>{words('apply.lead')}</p>}
        {isBegun && <BeginDialog call={call} onClose={() => setBegun(false)} />}
      </Pile>
    </Card>
  );
}

/** The server says the same when it is asked: this spares the reader a form that would be refused. */
function useBeginAvailability({ state, terms, now }: CallFieldsFragment) {
  const { capabilities } = useCallsFrame();
  const { availability } = useRefusalWords();
  const refused = (code: string, params: Record<string, unknown>) => availability({ can: false, code, params });
  if (!capabilities.includes('writeApplications')) {
    return refused('FORBIDDEN', { reason: 'capabilityMissing', capability: 'writeApplications' });
  }
  const isEarly = terms.opensAt !== null && Date.parse(terms.opensAt) > Date.parse(now);
  if (isEarly && (state === 'open' || state === 'announced'))
    return refused('callOpensLater', { opensAt: terms.opensAt });
  return state === 'open' ? { can: true } : refused('callNotOpen', { state });
}

function BeginDialog({ call, onClose }: { call: CallFieldsFragment; onClose: () => void }) {
  const words = useCallsWords();
  const { goTo, places } = useCallsFrame();
  const begin = useApiAct(beginApplicationMutation, {
    refetch,
    onData: ({ beginApplication }) => goTo(places.callApplication(beginApplication.id)),
  });
  const form = useRefusableForm({
    initial: { title: '' },
    check: ({ title }) =>
      title.trim() === ''
        ? { title: { problem: words('apply.titleMissing'), remedy: words('apply.titleMissing') } }
        : {},
    send: ({ title }) => begin({ callId: call.id, title: title.trim() }),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('apply.dialogTitle')}
      detail={words('apply.dialogDetail', { call: call.terms.title })}
      label={words('apply.begin')}
    >
      <TextField
        {...form.field('title')}
        label={words('apply.projectTitle')}
        hint={words('apply.projectTitleHint')}
        maxLength={200}
        first
      />
    </FormDialog>
  );
}
