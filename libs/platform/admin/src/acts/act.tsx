import { IconLock } from '@tabler/icons-react';
import { useId, useRef, type ReactNode } from 'react';
import { AppLink } from '../theme/link.js';
import { classes } from '../theme/classes.js';
import { HiddenText } from '../theme/hidden-text.js';
import { ActReason } from './act-reason.js';
import { ActWords } from './act-words.js';
import type { Availability } from './availability.js';
import { useRunning } from './use-running.js';
import styles from './act.module.css';

export type ActVariant = 'filled' | 'outlined' | 'grave' | 'link';

export interface ActProps {
  label: string;
  /** The whole name for who hears it, where the label alone would not tell it from its neighbours. It begins with the label. */
  named?: string | undefined;
  /** Words while the act is under way; without them the label stays beside a sign of progress. */
  busyLabel?: string | undefined;
  available?: Availability | undefined;
  variant?: ActVariant | undefined;
  size?: 'normal' | 'small' | undefined;
  icon?: ReactNode;
  onAct?: (() => unknown) | undefined;
  href?: string | undefined;
  /** The address is a file that the browser keeps, not a page. */
  download?: boolean | undefined;
  type?: 'button' | 'submit' | undefined;
  /** For an act whose progress is known elsewhere, as that of a form. */
  busy?: boolean | undefined;
  fullOnPhone?: boolean | undefined;
  wide?: boolean | undefined;
}

const possible: Availability = { can: true };

/**
 * A button, or a link when `href` is given, that never disappears: when the act is not possible it stays focusable,
 * says why underneath, and leads to what unblocks it.
 */
export function Act(props: ActProps) {
  const {
    label,
    named,
    busyLabel,
    available = possible,
    variant = 'outlined',
    size = 'normal',
    icon,
    onAct,
    href,
    type = 'button',
  } = props;
  const reasonId = useId();
  const reason = useRef<HTMLDivElement>(null);
  const running = useRunning(onAct);
  const busy = running.busy || props.busy === true;
  const frame = classes(styles.act, props.wide && styles.wideAct, props.fullOnPhone && styles.fullOnPhone);
  const look = classes(styles.button, size === 'small' && styles.small, props.wide && styles.wide);

  if (!available.can) {
    const goToReason = () => (reason.current?.querySelector<HTMLElement>('a[href], button') ?? reason.current)?.focus();
    return (
      <div className={frame}>
        <button
          type="button"
          className={classes(look, styles.impossible)}
          aria-label={named}
          aria-disabled="true"
          aria-describedby={reasonId}
          onClick={goToReason}
        >
          <ActWords label={label} busyLabel={undefined} icon={<IconLock aria-hidden />} busy={false} />
        </button>
        <ActReason id={reasonId} available={available} ref={reason} />
      </div>
    );
  }
  if (href !== undefined) {
    return (
      <div className={frame}>
        <AppLink
          href={href}
          className={classes(look, styles[variant])}
          aria-label={named}
          {...(props.download === true ? { download: '' } : {})}
        >
          <ActWords label={label} busyLabel={undefined} icon={icon} busy={false} />
        </AppLink>
      </div>
    );
  }
  return (
    <div className={frame}>
      <button
        type={busy ? 'button' : type}
        className={classes(look, styles[variant], busy && styles.busy)}
        aria-label={named}
        aria-disabled={busy || undefined}
        onClick={busy ? undefined : running.run}
      >
        <ActWords label={label} busyLabel={busyLabel} icon={icon} busy={busy} />
      </button>
      <HiddenText>
        <span role="status">{busy ? (busyLabel ?? label) : ''}</span>
      </HiddenText>
    </div>
  );
}
