import type { FormDefinition, FormFault } from '@maillage/forms-domain';
import { Card } from '@maillage/platform-admin';
import type { MouseEvent } from 'react';
import { useFormsWords } from '../language/forms-words.js';
import styles from './builder.module.css';
import { shown } from './fault-lines.js';

/** Everything to correct before publishing, each with the way to its place. */
export function FaultsCard({ definition, faults }: { definition: FormDefinition; faults: readonly FormFault[] }) {
  const words = useFormsWords();
  return (
    <Card title={words('faults.title', { count: faults.length })}>
      <ul className={styles.faultList}>
        {faults.map(({ code, path, params }) => (
          <li key={`${path} ${code}`}>
            <a href={`#${placeIdOf(path)}`} onClick={(event) => goTo(event, placeIdOf(path))}>
              {namedPlace(definition, path) ?? words('faults.whole')}
            </a>{' '}
            {words(`formFault.${code}`, shown(definition, params))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The row that a path is about: a field, else a section, else a rule. */
function placeIdOf(path: string): string {
  const inField = /^sections\.\d+\.fields\.\d+(?:\.fields\.\d+)?/.exec(path);
  return (inField ?? /^(?:sections|ineligibility)\.\d+/.exec(path))?.[0] ?? path;
}

function namedPlace({ sections, ineligibility }: FormDefinition, path: string): string | undefined {
  const [head, first, , second, , third] = path.split('.');
  if (head === 'ineligibility') return ineligibility[Number(first)]?.sentence;
  const section = sections[Number(first)];
  const field = section?.fields[Number(second)];
  const inner = field?.kind === 'repeat' && third !== undefined ? field.fields[Number(third)] : undefined;
  return [inner?.label, field?.label, section?.title].find((name) => name !== undefined && name !== '');
}

function goTo(event: MouseEvent, id: string) {
  const place = document.getElementById(id);
  if (place === null) return;
  event.preventDefault();
  place.focus();
  place.scrollIntoView({ block: 'center' });
}
