import { EffectPreview } from '@maillage/platform-admin';
import type { DirectoryAct, OrganisationState } from '../generated/graphql.js';
import { useNetworkWords } from '../network-words.js';
import type { KeptRecord } from './directory-acts.js';
import { useKeepingWords } from './keeping-words.js';

const stateAfter: Partial<Record<DirectoryAct, OrganisationState>> = {
  admit: 'affiliated',
  activate: 'active',
  suspend: 'suspended',
  reinstate: 'active',
  merge: 'merged',
  close: 'closed',
};

/** What the act would change of the organisation, of who serves there and of its places. */
export function ActEffect({ act, record }: { act: DirectoryAct; record: KeptRecord }) {
  const words = useKeepingWords();
  const network = useNetworkWords();
  const { organisation, seats, sites } = record;
  const to = stateAfter[act];
  const counts = {
    people: seats.filter(({ source }) => source === 'membership').length,
    mandates: seats.filter(({ source }) => source === 'mandate').length,
    sites: sites.filter(({ closedOn }) => closedOn === null).length,
  };
  return (
    <EffectPreview title={words('effect')} sentence={words(`effectOf.${act}`)}>
      {to !== undefined && (
        <p>
          {words('stateChanges', {
            ...{ name: organisation.name, from: network(`state.${organisation.state}`) },
            to: network(`state.${to}`),
          })}
        </p>
      )}
      {act === 'merge' && <p>{words('followers', counts)}</p>}
      {act === 'close' && <p>{words('ends', counts)}</p>}
    </EffectPreview>
  );
}
