import type { ReactNode } from 'react';
import styles from './gauge.module.css';

export interface GaugeTableProps {
  caption: string;
  heads: readonly [string, string];
  rows: readonly { label: ReactNode; value: ReactNode }[];
}

/** The same figures as a gauge, without the drawing. */
export const GaugeTable = ({ caption, heads, rows }: GaugeTableProps) => (
  <table className={styles.table}>
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{heads[0]}</th>
        <th scope="col">{heads[1]}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ label, value }, index) => (
        <tr key={index}>
          <th scope="row">{label}</th>
          <td>{value}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
