import { useQuery } from '@apollo/client/react';
import { Act, AppLink, Banner, Card, HiddenText, Page, QueryStates } from '@maillage/platform-admin';
import { useState } from 'react';
import { useNetworkFrame } from '../network-frame.js';
import { ChangesCards } from './changes-card.js';
import { EditRightsDialog } from './edit-rights-dialog.js';
import { networkRightsQuery } from './rights.operations.js';
import { useRightsWords } from './rights-words.js';
import styles from './rights.module.css';
import { RoleTable } from './role-table.js';
import { UpwardTable } from './upward-table.js';

/** Roles as sets of rights, what is seen from above, and every change of either. */
export function RightsPage() {
  const words = useRightsWords();
  const { refused, places, capabilities } = useNetworkFrame();
  const [editing, setEditing] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const { data, loading, error, refetch } = useQuery(networkRightsQuery, { fetchPolicy: 'cache-and-network' });
  const rights = data?.networkRights;
  const mayEdit = rights !== undefined && capabilities.includes('editRoles');
  const edit = <Act variant="filled" label={words('page.edit')} onAct={() => setEditing(true)} />;
  return (
    <Page title={words('page.title')} lead={words('page.lead')} density="work" {...(mayEdit ? { actions: edit } : {})}>
      {told !== null && <Banner kind="ok" title={told} announced />}
      {rights === undefined ? (
        <Card label={words('page.roles')}>
          <h2>
            <HiddenText>{words('page.roles')}</HiddenText>
          </h2>
          <QueryStates
            loading={loading}
            what={words('page.what')}
            error={refused(error)}
            onRetry={() => void refetch()}
            rows={8}
          >
            {null}
          </QueryStates>
        </Card>
      ) : (
        <>
          <Card title={words('page.roles')} flush>
            <RoleTable roles={rights.roles} />
          </Card>
          <Card title={words('page.upward')} flush>
            <p className={styles.lead}>{words('readers.upwardLead')}</p>
            <UpwardTable upward={rights.upward} caption={words('page.upward')} />
          </Card>
          <ChangesCards changes={rights.changes} />
          <p>
            <AppLink href={places.ourReaders(null)}>{words('page.ours')}</AppLink>
          </p>
          {editing && <EditRightsDialog rights={rights} onClose={() => setEditing(false)} onDone={setTold} />}
        </>
      )}
    </Page>
  );
}
