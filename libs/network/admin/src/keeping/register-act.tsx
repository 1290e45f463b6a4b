import { Act } from '@maillage/platform-admin';
import { useNetworkFrame } from '../network-frame.js';
import { useKeepingWords } from './keeping-words.js';

/** The way to a new organisation, for who keeps the directory. */
export function RegisterAct() {
  const words = useKeepingWords();
  const { places, capabilities } = useNetworkFrame();
  if (!capabilities.includes('keepDirectory')) return null;
  return <Act label={words('register.title')} href={places.newOrganisation} />;
}
