import { usePlatformWords } from '../language/use-platform-words.js';
import { Field, type FieldProps } from './field.js';
import styles from './search-choice-field.module.css';

export interface FoundChoice {
  readonly id: string;
  readonly name: string;
  readonly detail?: string | undefined;
}

export interface SearchChoiceFieldProps extends FieldProps {
  value: FoundChoice | null;
  onChange: (choice: FoundChoice | null) => void;
  /** What is typed, and what answers it; null while nothing is searched. */
  text: string;
  onText: (text: string) => void;
  found: readonly FoundChoice[] | null;
}

/** One of many, found by its name; what was chosen stands in the field until it is changed. */
export function SearchChoiceField({ value, onChange, text, onText, found, ...field }: SearchChoiceFieldProps) {
  const words = usePlatformWords();
  return (
    <div className={styles.choice}>
      <Field {...field}>
        {(control) =>
          value === null ? (
            <input
              {...control}
              type="search"
              autoComplete="off"
              value={text}
              onChange={(event) => onText(event.currentTarget.value)}
            />
          ) : (
            <input {...control} key="chosen" readOnly value={value.name} />
          )
        }
      </Field>
      {value !== null && (
        <button type="button" className={styles.quiet} onClick={() => onChange(null)}>
          {words('form.chooseOther')}
        </button>
      )}
      <div className={styles.found} role="status">
        {value === null && found?.length === 0 && <p className={styles.none}>{words('form.noneFound')}</p>}
        {value === null && (
          <ul>
            {found?.map((choice) => (
              <li key={choice.id}>
                <button type="button" className={styles.quiet} onClick={() => onChange(choice)}>
                  {choice.name}
                </button>
                {choice.detail !== undefined && <span className={styles.none}> {choice.detail}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
