import { Act, AppLink, Card, Empty } from '@maillage/platform-admin';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { LabelCycleDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { actOf } from './act-of.js';
import { AssignDialog } from './assign-dialog.js';
import { type AssessmentSearch, assessmentHref } from './assessment-search.js';
import { AxisChoice, AxisNav } from './axis-nav.js';
import { isListed, nextCriterion, shownAxis } from './criteria-list.js';
import { CriteriaFilters } from './criteria-filters.js';
import { CriterionPanel } from './criterion-panel.js';
import { CriterionRow } from './criterion-row.js';
import type { Answers } from './use-answers.js';
import styles from './self-assessment.module.css';

interface AssessmentBodyProps {
  cycle: LabelCycleDetailFragment;
  answers: Answers;
  search: AssessmentSearch;
}

/** The axes at the left, the criteria of one of them at the right, one opened in place. */
export function AssessmentBody({ cycle, answers, search }: AssessmentBodyProps) {
  const words = useAssessmentWords();
  const { places } = useLabellingFrame();
  const [assigning, setAssigning] = useState<readonly string[] | null>(null);
  const { critere: opened = null, axe = null, filtre: filter = null } = search;
  const assign = actOf(cycle, 'assign');
  const page = places.selfAssessment(cycle.id);
  const hrefOf = (next: AssessmentSearch) => assessmentHref(page, { filtre: filter ?? undefined, ...next });
  const axis = shownAxis(cycle.axes, { criterion: opened, axis: axe, filter });
  if (axis === undefined) return null;
  const listed = axis.criteria.filter((criterion) => criterion.key === opened || isListed(criterion, filter));
  const next = opened === null ? null : nextCriterion(cycle.axes, opened, filter);
  const axisHref = (code: string) => hrefOf({ axe: code });
  return (
    <div className={styles.body}>
      <AxisNav cycle={cycle} current={axis.code} hrefOf={axisHref} />
      <AxisChoice cycle={cycle} current={axis.code} hrefOf={axisHref} />
      <Card
        flush
        title={`${axis.code}. ${axis.title}`}
        beside={<CriteriaFilters cycle={cycle} axis={axis.code} filter={filter} />}
      >
        {listed.length === 0 && filter !== null && (
          <Empty
            title={words('self.noneListed', {
              filter: words(filter === 'confies-a-moi' ? 'self.mine' : 'self.unanswered'),
            })}
            action={<AppLink href={assessmentHref(page, { axe: axis.code })}>{words('self.removeFilter')}</AppLink>}
          />
        )}
        <ul className={styles.criteria}>
          {listed.map((criterion) =>
            criterion.key === opened ? (
              <CriterionPanel
                key={criterion.key}
                cycle={cycle}
                criterion={criterion}
                answers={answers}
                nextHref={next === null ? null : hrefOf({ critere: next.key })}
                closeHref={axisHref(axis.code)}
                onAssign={() => setAssigning([criterion.key])}
              />
            ) : (
              <CriterionRow key={criterion.key} criterion={criterion} href={hrefOf({ critere: criterion.key })} />
            ),
          )}
        </ul>
        {assign?.can === true && (
          <div className={styles.foot}>
            <Act
              size="small"
              label={words('self.assign')}
              icon={<IconUserPlus aria-hidden />}
              onAct={() => setAssigning([])}
            />
          </div>
        )}
      </Card>
      {assigning !== null && (
        <AssignDialog cycle={cycle} axis={axis} chosen={assigning} onClose={() => setAssigning(null)} />
      )}
    </div>
  );
}
