import {
  EffectPreview,
  FormDialog,
  missing,
  RadioGroupField,
  TextAreaField,
  useApiAct,
  useFieldTroubles,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { useCapabilityWords } from '../account/capability-words.js';
import { roles } from '../directory/vocabulary.js';
import type { Capability, NetworkRightsQuery, Role, UpwardItem, UpwardLevel } from '../generated/graphql.js';
import { OneOfField } from '../fields/one-of-field.js';
import { useNetworkWords } from '../network-words.js';
import { capabilities, type EditedRight, waitsForNotice, willHold } from './planned-rights.js';
import { editRightsMutation, networkRightsQuery } from './rights.operations.js';
import { useRightsWords } from './rights-words.js';
import { upwardItems, upwardLevels } from './upward-table.js';
import { useChangeWords } from './use-change-words.js';

interface EditRightsDialogProps {
  rights: NetworkRightsQuery['networkRights'];
  onClose: () => void;
  onDone: (sentence: string) => void;
}

interface Values {
  of: 'role' | 'level';
  role: Role;
  capability: Capability;
  level: UpwardLevel;
  item: UpwardItem;
  reason: string;
}

const refetch = [networkRightsQuery];
const fields = ['role', 'capability', 'level', 'item', 'reason'] as const;
const noticeMs = 30 * 86_400_000;

function rightOf({ of, role, capability, level, item }: Values): EditedRight {
  return of === 'role' ? { of, holder: role, item: capability } : { of, holder: level, item };
}

/** Gives or takes one right for the whole network, after saying from when it holds. */
export function EditRightsDialog({ rights, onClose, onDone }: EditRightsDialogProps) {
  const words = useRightsWords();
  const edit = useApiAct(editRightsMutation, { refetch });
  const form = useRefusableForm<Values>({
    initial: { of: 'role', role: 'director', capability: 'importRecords', level: 'region', item: 'budget', reason: '' },
    check: ({ reason }) => ({ reason: missing(reason, words('edit.reasonMissing')) }),
    send: (values) => {
      const right = rightOf(values);
      const named =
        right.of === 'role'
          ? { role: right.holder, capability: right.item }
          : { level: right.holder, item: right.item };
      return edit({ ...named, grants: !willHold(right, rights), reason: values.reason.trim() });
    },
    troublesOf: useFieldTroubles<Values>(fields),
    onDone: () => {
      onDone(words(waitsForNotice(right, grants) ? 'edit.announced' : 'edit.done'));
      onClose();
    },
  });
  const right = rightOf(form.values);
  const grants = !willHold(right, rights);
  const label = right.of === 'role' ? (grants ? 'edit.give' : 'edit.take') : grants ? 'edit.open' : 'edit.close';
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('edit.title')}
      detail={words('edit.detail')}
      label={words(label)}
      grave={!grants}
    >
      <RightFields form={form} />
      <EditEffect right={right} grants={grants} />
      <TextAreaField
        {...form.field('reason')}
        label={words('edit.reason')}
        hint={words('edit.reasonHint')}
        maxLength={500}
      />
    </FormDialog>
  );
}

function EditEffect({ right, grants }: { right: EditedRight; grants: boolean }) {
  const words = useRightsWords();
  const { titleOf, dayOf } = useChangeWords();
  const [effectiveAt] = useState(() => new Date(Date.now() + noticeMs).toISOString());
  const day = dayOf(effectiveAt);
  return (
    <EffectPreview title={words('edit.effect')} sentence={titleOf({ ...right, grants })}>
      <p>
        <b>{waitsForNotice(right, grants) ? words('edit.notice', { day }) : words('edit.atOnce')}</b>
      </p>
    </EffectPreview>
  );
}

interface RightFieldsProps {
  form: {
    readonly values: Values;
    readonly field: <Key extends keyof Values>(
      key: Key,
    ) => { id: string; value: Values[Key]; onChange: (value: Values[Key]) => void; error?: string };
  };
}

function RightFields({ form }: RightFieldsProps) {
  const words = useRightsWords();
  const network = useNetworkWords();
  const rights = useCapabilityWords();
  const about = [
    { value: 'role' as const, label: words('edit.ofRole') },
    { value: 'level' as const, label: words('edit.ofLevel') },
  ];
  return (
    <>
      <RadioGroupField {...form.field('of')} label={words('edit.about')} options={about} />
      {form.values.of === 'role' ? (
        <>
          <OneOfField
            {...form.field('role')}
            label={words('edit.role')}
            of={roles}
            named={(one) => network(`role.${one}`)}
          />
          <OneOfField {...form.field('capability')} label={words('edit.capability')} of={capabilities} named={rights} />
        </>
      ) : (
        <>
          <OneOfField
            {...form.field('level')}
            label={words('edit.level')}
            of={upwardLevels}
            named={(one) => words(one)}
          />
          <OneOfField
            {...form.field('item')}
            label={words('edit.item')}
            of={upwardItems}
            named={(one) => words(`item.${one}`)}
          />
        </>
      )}
    </>
  );
}
