import { AppLink, Card } from '@maillage/platform-admin';
import { useDirectoryWords } from '../directory/directory-words.js';
import { useNetworkFrame } from '../network-frame.js';

/** Where it is told who sees what of the organisation. */
export function SeenCard({ id }: { id: string }) {
  const words = useDirectoryWords();
  const { places, acting } = useNetworkFrame();
  const isOurs = acting.id === id;
  const href = isOurs ? places.ourReaders(null) : `${places.organisation(id)}?onglet=visibilite`;
  return (
    <Card title={words(isOurs ? 'seenOurs' : 'seenTheirs')}>
      <p>{words(isOurs ? 'seenOursDetail' : 'seenTheirsDetail')}</p>
      <p>
        <AppLink href={href}>{words('seenRule')}</AppLink>
      </p>
    </Card>
  );
}
