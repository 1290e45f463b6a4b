import type { CourseFieldsFragment } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import { ApplyDialog } from './apply-dialog.js';
import {
  abandonCycleMutation,
  askReviewMutation,
  resumeAssessmentMutation,
  withdrawApplicationMutation,
} from './course.operations.js';
import { ReasonDialog } from './reason-dialog.js';
import { useLifeAct } from './use-life-act.js';

export type ApplicationAct = 'apply' | 'askReview' | 'withdrawApplication' | 'resume' | 'abandon';

interface ApplicationDialogsProps {
  course: CourseFieldsFragment;
  opened: ApplicationAct | null;
  onClose: () => void;
  onDone: (act: ApplicationAct) => void;
}

/** The acts of the organisation on its application, each with what it does and the reason it asks. */
export function ApplicationDialogs({ course, opened, onClose, onDone }: ApplicationDialogsProps) {
  const words = useLifeWords();
  const askReview = useLifeAct(askReviewMutation);
  const withdraw = useLifeAct(withdrawApplicationMutation);
  const resume = useLifeAct(resumeAssessmentMutation);
  const abandon = useLifeAct(abandonCycleMutation);
  const cycleId = course.id;
  if (opened === null) return null;
  const shared = { onClose, onDone: () => onDone(opened) };
  switch (opened) {
    case 'apply':
      return <ApplyDialog course={course} {...shared} />;
    case 'askReview':
      return (
        <ReasonDialog
          {...shared}
          title={words('application.askReviewTitle')}
          detail={words('application.askReviewDetail')}
          label={words('application.askReview')}
          send={() => askReview({ cycleId })}
        />
      );
    case 'withdrawApplication':
      return (
        <ReasonDialog
          {...shared}
          title={words('application.withdrawTitle')}
          detail={words('application.withdrawDetail')}
          label={words('application.withdraw')}
          reason="required"
          reasonHint={words('application.reasonRead')}
          grave
          send={(reason) => withdraw({ cycleId, reason })}
        />
      );
    case 'resume':
      return (
        <ReasonDialog
          {...shared}
          title={words('application.resumeTitle')}
          detail={words('application.resumeDetail')}
          label={words('application.resume')}
          send={() => resume({ cycleId })}
        />
      );
    case 'abandon':
      return (
        <ReasonDialog
          {...shared}
          title={words('application.abandonTitle')}
          detail={words('application.abandonDetail')}
          label={words('application.abandon')}
          reason="required"
          reasonHint={words('application.reasonRead')}
          grave
          send={(reason) => abandon({ cycleId, reason })}
        />
      );
  }
}
