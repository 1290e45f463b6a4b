import { FormDialog, useApiAct } from '@maillage/platform-admin';
import { useSyncExternalStore } from 'react';
import { useAccountWords } from './account-words.js';
import { proveSecondFactorMutation } from './account.operations.js';
import { CodeField } from './code-field.js';
import type { SecondFactorDoor } from './second-factor-door.js';
import { useCodeForm } from './use-code-form.js';

/** Asks the code that an act waits for, over whatever screen it was done on: nothing typed there is lost. */
export function SecondFactorDialog({ door }: { door: SecondFactorDoor }) {
  const isAsking = useSyncExternalStore(door.subscribe, door.isAsking);
  return isAsking ? <CodeDialog door={door} /> : null;
}

function CodeDialog({ door }: { door: SecondFactorDoor }) {
  const words = useAccountWords();
  const form = useCodeForm(useApiAct(proveSecondFactorMutation), () => door.answer(true));
  return (
    <FormDialog
      form={form}
      onClose={() => door.answer(false)}
      title={words('factor.askTitle')}
      detail={words('factor.askDetail')}
      label={words('factor.askAct')}
    >
      <CodeField {...form.field('code')} />
    </FormDialog>
  );
}
