import { type Column, DataTable, HiddenText, Nothing } from '@maillage/platform-admin';
import { IconCheck } from '@tabler/icons-react';
import { useCapabilityWords } from '../account/capability-words.js';
import type { Capability, NetworkRightsQuery } from '../generated/graphql.js';
import { useNetworkWords } from '../network-words.js';
import { capabilities } from './planned-rights.js';
import { useRightsWords } from './rights-words.js';
import styles from './rights.module.css';

/** Rights down, roles across: a mark where the role has the right. */
export function RoleTable({ roles }: Pick<NetworkRightsQuery['networkRights'], 'roles'>) {
  const words = useRightsWords();
  const network = useNetworkWords();
  const rights = useCapabilityWords();
  const columns: Column<Capability>[] = [
    { key: 'right', header: words('page.right'), rowHead: true, render: rights },
    ...roles.map(({ role, capabilities: held }) => ({
      key: role,
      header: network(`role.${role}`),
      render: (capability: Capability) =>
        held.includes(capability) ? (
          <>
            <IconCheck size={18} className={styles.held} aria-hidden />
            <HiddenText>{words('yes')}</HiddenText>
          </>
        ) : (
          <Nothing />
        ),
    })),
  ];
  return (
    <DataTable
      caption={words('page.byRole')}
      columns={columns}
      rows={capabilities}
      rowKey={(capability) => capability}
      narrow="scroll"
    />
  );
}
