import { Tag, textStyles } from '@maillage/platform-admin';
import { IconLock } from '@tabler/icons-react';
import { createContext, use, type ReactNode } from 'react';
import type { CallLockableField } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

const Locked = createContext<readonly CallLockableField[]>([]);

/** The fields that the model keeps as they are in the call that declines it. */
export function LockedFieldsProvider({
  fields,
  children,
}: {
  fields: readonly CallLockableField[];
  children: ReactNode;
}) {
  return <Locked value={fields}>{children}</Locked>;
}

interface UnlessLockedProps {
  field: CallLockableField;
  label: string;
  /** What the model says, as it is read. */
  value: ReactNode;
  children: ReactNode;
}

/** A control, or what the model says with a lock where it may not be changed. */
export function UnlessLocked({ field, label, value, children }: UnlessLockedProps) {
  const words = useCallsWords();
  const isLocked = use(Locked).includes(field);
  if (!isLocked) return children;
  return (
    <div className={textStyles.block}>
      <p>
        <b>{label}</b>{' '}
        <Tag kind="outline" icon={<IconLock />}>
          {words('terms.lockedByModel')}
        </Tag>
      </p>
      <p className={textStyles.prose}>{value === '' || value === null ? '–' : value}</p>
    </div>
  );
}
