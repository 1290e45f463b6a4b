import {
  FormDialog,
  Act,
  Banner,
  CheckField,
  Dialog,
  FormActions,
  SelectField,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { Capability } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { useAccountWords } from './account-words.js';
import styles from './account.module.css';
import { apiTokensQuery, createApiTokenMutation } from './account.operations.js';
import { useCapabilityWords } from './capability-words.js';
import { missing } from './missing.js';

interface Values {
  name: string;
  capabilities: readonly Capability[];
  days: string;
}

const refetch = [apiTokensQuery];
const lives = [30, 90, 365];
/** What a program does not do, whatever its person may. */
const personal: readonly Capability[] = ['keepOwnTokens', 'impersonate'];

export function CreateTokenDialog({ onClose }: { onClose: () => void }) {
  const words = useAccountWords();
  const [secret, setSecret] = useState<string | null | undefined>(undefined);
  const create = useApiAct(createApiTokenMutation, {
    onData: (data) => setSecret(data.createApiToken.secret),
    refetch,
  });
  const form = useRefusableForm<Values>({
    initial: { name: '', capabilities: [], days: '90' },
    check: ({ name, capabilities }) => ({
      name: missing(name, words('tokens.nameMissing')),
      capabilities: missing(capabilities.join(), words('tokens.rightsMissing')),
    }),
    send: ({ name, capabilities, days }) => {
      const today = new Date().setUTCHours(0, 0, 0, 0);
      const expiresAt = new Date(today + Number(days) * 86_400_000).toISOString();
      return create({ name: name.trim(), capabilities: [...capabilities], expiresAt });
    },
  });
  if (secret !== undefined) return <ShownToken secret={secret} onClose={onClose} />;
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('tokens.createTitle')}
      detail={words('tokens.lead')}
      label={words('tokens.createAct')}
    >
      <TextField
        {...form.field('name')}
        label={words('tokens.name')}
        hint={words('tokens.nameHint')}
        maxLength={80}
        first
      />
      <RightsFields {...form.field('capabilities')} />
      <SelectField
        {...form.field('days')}
        onChange={(days) => form.setValues((now) => ({ ...now, days: days ?? '90' }))}
        label={words('tokens.life')}
        none={null}
        options={lives.map((days) => ({ value: String(days), label: words('tokens.days', { count: days }) }))}
      />
    </FormDialog>
  );
}

interface RightsFieldsProps {
  id: string;
  value: readonly Capability[];
  error?: string;
  onChange: (capabilities: readonly Capability[]) => void;
}

function RightsFields({ id, value, error, onChange }: RightsFieldsProps) {
  const words = useAccountWords();
  const rights = useCapabilityWords();
  const { capabilities } = useNetworkFrame();
  const held = capabilities.filter((capability) => !personal.includes(capability));
  return (
    <fieldset className={styles.rights}>
      <legend>{words('tokens.rights')}</legend>
      {held.map((capability, place) => (
        <CheckField
          key={capability}
          label={rights(capability)}
          checked={value.includes(capability)}
          onChange={(checked) => onChange(checked ? [...value, capability] : value.filter((one) => one !== capability))}
          {...(place === 0 ? { id, ...(error === undefined ? {} : { error }) } : {})}
        />
      ))}
    </fieldset>
  );
}

function ShownToken({ secret, onClose }: { secret: string | null; onClose: () => void }) {
  const words = useAccountWords();
  return (
    <Dialog opened onClose={onClose} title={words('tokens.createTitle')}>
      <Banner kind={secret === null ? 'info' : 'ok'} title={words('tokens.created')} announced>
        {words(secret === null ? 'tokens.createdLost' : 'tokens.createdDetail')}
      </Banner>
      {secret !== null && (
        <p>
          {words('tokens.secret')} <code className={styles.secret}>{secret}</code>
        </p>
      )}
      <FormActions>
        <Act variant="filled" label={words('tokens.copied')} onAct={onClose} />
      </FormActions>
    </Dialog>
  );
}
