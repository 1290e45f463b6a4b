import { Menu } from '@mantine/core';
import { AppLink, ScoreBar, ScoreKey } from '@maillage/platform-admin';
import { IconChevronDown } from '@tabler/icons-react';
import type { LabelCycleDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import styles from './self-assessment.module.css';

interface AxisNavProps {
  cycle: LabelCycleDetailFragment;
  current: string;
  hrefOf: (axis: string) => string;
}

/** The axes with what is answered and what is done of each. */
export function AxisNav({ cycle, current, hrefOf }: AxisNavProps) {
  const words = useAssessmentWords();
  return (
    <nav className={styles.axes} aria-label={words('self.axes')}>
      {cycle.axes.map(({ code, title, progress }) => (
        <AppLink key={code} href={hrefOf(code)} aria-current={code === current ? 'page' : undefined}>
          <span className={styles.axisLine}>
            <span>
              {code}. {title}
            </span>
            <span className={styles.axisCount}>
              {progress.answered}/{progress.applicable}
            </span>
          </span>
          <ScoreBar name={title} done={progress.done / 10_000} planned={progress.planned / 10_000} />
        </AppLink>
      ))}
      <ScoreKey />
    </nav>
  );
}

/** The same on a phone: one button that opens the list. */
export function AxisChoice({ cycle, current, hrefOf }: AxisNavProps) {
  const words = useAssessmentWords();
  const { goTo } = useLabellingFrame();
  const place = cycle.axes.findIndex(({ code }) => code === current);
  const title = cycle.axes[place]?.title ?? '';
  return (
    <div className={styles.axisChoice}>
      <Menu width="target">
        <Menu.Target>
          <button type="button">
            <span>{words('self.axisChoice', { place: place + 1, count: cycle.axes.length, title })}</span>
            <IconChevronDown aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {cycle.axes.map((axis) => (
            <Menu.Item key={axis.code} onClick={() => goTo(hrefOf(axis.code))}>
              {axis.code}. {axis.title}, {axis.progress.answered}/{axis.progress.applicable}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
