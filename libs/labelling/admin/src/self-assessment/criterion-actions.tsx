import { Act, AppLink, useFormat } from '@maillage/platform-admin';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { CriterionAnswerDetailFragment, LabelCycleDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { ActionDialog } from '../plan/action-dialog.js';
import { ActionStateTag } from '../plan/action-state-tag.js';
import { actOf } from './act-of.js';
import { useFreshCriterion } from './use-fresh-criterion.js';
import styles from './criterion.module.css';

interface CriterionActionsProps {
  cycle: LabelCycleDetailFragment;
  answer: CriterionAnswerDetailFragment;
}

/** What the improvement plan does for this criterion. */
export function CriterionActions({ cycle, answer }: CriterionActionsProps) {
  const words = useAssessmentWords();
  const format = useFormat();
  const { places } = useLabellingFrame();
  const [adding, setAdding] = useState(false);
  const plan = actOf(answer, 'plan');
  const refresh = useFreshCriterion(cycle.id, answer.criterion.key);
  const { planActions, criterion } = answer;
  const mayAdd = plan?.can === true && criterion.excluded === null;
  if (planActions.length === 0 && !mayAdd) return null;
  return (
    <section className={styles.part} aria-label={words('criterion.planActions')}>
      <header className={styles.partHead}>
        <h4>{words('criterion.planActions')}</h4>
        {mayAdd && (
          <Act
            size="small"
            label={words('criterion.addAction')}
            icon={<IconPlus aria-hidden />}
            onAct={() => setAdding(true)}
          />
        )}
      </header>
      {planActions.length > 0 && (
        <ul className={styles.files}>
          {planActions.map((action) => (
            <li key={action.id} className={styles.file}>
              <span className={styles.fileWords}>
                <AppLink href={places.labelPlan(cycle.id)}>{action.title}</AppLink>
                <span className={styles.quietText}>
                  {words('self.plannedFor', { day: format.day(action.dueOn, { weekday: false }) })}, {action.ownerName}
                </span>
              </span>
              <ActionStateTag action={action} />
            </li>
          ))}
        </ul>
      )}
      {adding && (
        <ActionDialog
          cycle={cycle}
          action={null}
          criterionKey={criterion.key}
          onClose={() => setAdding(false)}
          onDone={() => void refresh()}
        />
      )}
    </section>
  );
}
