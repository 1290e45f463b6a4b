import { Children, useId, type CSSProperties, type ReactNode } from 'react';
import { HiddenText } from '../theme/hidden-text.js';
import styles from './field-row.module.css';
import field from './field.module.css';

export interface FieldRowProps {
  /** What the series is about: "Licences, par an". Said, not shown, unless `legendShown`. */
  legend: string;
  legendShown?: boolean | undefined;
  children: ReactNode;
}

/** A short series of numbers on one row, labels and fields aligned with one another. */
export function FieldRow({ legend, legendShown = false, children }: FieldRowProps) {
  const id = useId();
  const style = { '--ml-fields': Children.toArray(children).length } as CSSProperties;
  return (
    <div role="group" aria-labelledby={id}>
      {legendShown ? (
        <p id={id} className={styles.legend}>
          {legend}
        </p>
      ) : (
        <HiddenText>
          <span id={id}>{legend}</span>
        </HiddenText>
      )}
      <div className={field.row} style={style}>
        {children}
      </div>
    </div>
  );
}
