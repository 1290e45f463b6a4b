import { useCapabilityWords } from '../account/capability-words.js';
import type { Capability } from '../generated/graphql.js';
import styles from './team.module.css';

/** Rights in words, one under the other. */
export function RightsList({ capabilities }: { capabilities: readonly Capability[] }) {
  const rights = useCapabilityWords();
  return (
    <ul className={styles.rights}>
      {capabilities.map((capability) => (
        <li key={capability}>{rights(capability)}</li>
      ))}
    </ul>
  );
}
