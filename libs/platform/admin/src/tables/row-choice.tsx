import styles from './data-table.module.css';

/** Rows chosen for an act on several of them. */
export interface RowChoice<Row> {
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
  nameOf: (row: Row) => string;
}

export function chooseAllCell<Row>({ chosen, onChange }: RowChoice<Row>, keys: readonly string[], label: string) {
  const all = keys.length > 0 && keys.every((key) => chosen.has(key));
  return (
    <th scope="col" role="columnheader" className={styles.choose}>
      <input type="checkbox" aria-label={label} checked={all} onChange={() => onChange(new Set(all ? [] : keys))} />
    </th>
  );
}

export function chooseCell<Row>({ chosen, onChange }: RowChoice<Row>, key: string, label: string) {
  const toggle = () => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <td role="cell" className={styles.choose}>
      <input type="checkbox" aria-label={label} checked={chosen.has(key)} onChange={toggle} />
    </td>
  );
}
