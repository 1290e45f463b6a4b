import { fieldOf, type FormDefinition, type FormFault } from '@maillage/forms-domain';
import { IconExclamationCircle } from '@tabler/icons-react';
import { useFormsWords } from '../language/forms-words.js';
import styles from './builder.module.css';

/** What is wrong where it is wrong: what to correct before publishing. */
export function FaultLines({ definition, faults }: { definition: FormDefinition; faults: readonly FormFault[] }) {
  const words = useFormsWords();
  if (faults.length === 0) return null;
  return (
    <ul className={styles.faults}>
      {faults.map(({ code, path, params }) => (
        <li key={`${path} ${code}`}>
          <IconExclamationCircle aria-hidden />
          <span>{words(`formFault.${code}`, shown(definition, params))}</span>
        </li>
      ))}
    </ul>
  );
}

/** What a sentence shows of a fault: a field by its label, not by its key. */
export function shown(definition: FormDefinition, params: FormFault['params']): Record<string, string> {
  const named = (value: string) => fieldOf(definition, value.split('.')[0] ?? value)?.label ?? value;
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      name === 'reference' ? named(String(value)) : String(value ?? ''),
    ]),
  );
}
