import { AppLink, Nothing, Tag, useFormat, type Column } from '@maillage/platform-admin';
import type { CourseCardFragment } from '../generated/graphql.js';
import { CycleTag } from '../label/cycle-tag.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLabellingWords } from '../language/labelling-words.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './course-list.module.css';

export type CourseColumn = 'organisation' | 'state' | 'score' | 'planned' | 'answers' | 'help' | 'applied' | 'kind';

/** The columns of a list of files; each list chooses its own. */
export function useCourseColumns(
  chosen: readonly CourseColumn[],
  hrefOf: (row: CourseCardFragment) => string,
): readonly Column<CourseCardFragment>[] {
  const words = useLifeWords();
  const label = useLabellingWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const percent = (points: number) => format.percent(points / 10_000);
  const all: Record<CourseColumn, Omit<Column<CourseCardFragment>, 'key'>> = {
    organisation: {
      header: words('region.mission'),
      rowHead: true,
      render: (row) => (
        <>
          <AppLink href={hrefOf(row)}>{row.organisation.name}</AppLink>
          <span className={styles.under}>
            {label(`cycleKind.${row.kind}`)}, {row.frameworkTitle}
          </span>
        </>
      ),
    },
    kind: { header: words('officer.kind'), card: 'line', render: ({ kind }) => label(`cycleKind.${kind}`) },
    state: { header: words('region.state'), card: 'tag', render: ({ state }) => <CycleTag state={state} /> },
    score: { header: words('region.done'), align: 'end', render: ({ progress }) => percent(progress.done) },
    planned: { header: words('region.planned'), align: 'end', render: ({ progress }) => percent(progress.planned) },
    answers: {
      header: words('region.answers'),
      align: 'end',
      render: ({ progress: { answered, applicable } }) => words('region.answersOf', { answered, applicable }),
    },
    help: {
      header: words('region.help'),
      card: 'line',
      render: ({ help }) => {
        if (help === null) return <Nothing />;
        return help === 'asked' ? (
          <Tag kind="late">{words('region.helpAsked')}</Tag>
        ) : (
          <Tag kind="inWork">{words('region.helpInProgress')}</Tag>
        );
      },
    },
    applied: {
      header: words('officer.applied'),
      align: 'end',
      render: ({ appliedAt }) => (appliedAt === null ? <Nothing /> : format.shortDate(appliedAt, acting.timeZone)),
    },
  };
  return chosen.map((key) => ({ key, ...all[key] }));
}
