import { Card } from '@maillage/platform-admin';
import type { FrameworkVersion } from './framework-version.js';
import { useFrameworksWords } from './frameworks-words.js';
import styles from './frameworks.module.css';

/** What keeps a draft from being published, each at its place. */
export function FaultsCard({ version }: { version: FrameworkVersion }) {
  const words = useFrameworksWords();
  return (
    <Card title={words('page.faults')}>
      <ul className={styles.evidence}>
        {version.faults.map((fault, index) => (
          <li key={index}>
            {words('page.faultAt', { place: placeOf(fault), reason: words(`transfers.reason.${fault.code}`) })}
          </li>
        ))}
      </ul>
    </Card>
  );

  function placeOf({ axis, criterion, level }: FrameworkVersion['faults'][number]): string {
    if (level !== null) {
      const { number, title } = version.levels[level] ?? { number: level + 1, title: '' };
      return words('page.level', { number, title });
    }
    const named = axis === null ? undefined : version.axes[axis];
    if (named === undefined) return words('page.whole');
    const one = criterion === null ? undefined : named.criteria[criterion];
    return words('page.axis', { code: one?.code ?? named.code, title: one?.title ?? named.title });
  }
}
