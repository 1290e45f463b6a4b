import { Act, AppLink, useRefusalWords } from '@maillage/platform-admin';
import type { LabelCycleDetailFragment, LabelCycleState } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { actOf } from './act-of.js';

const statesBefore: readonly LabelCycleState[] = ['selfAssessment', 'regionalReview'];

/** The way to apply: what is missing as a list of links; once nothing is, the page of the application. */
export function ApplyAct({ cycle }: { cycle: LabelCycleDetailFragment }) {
  const words = useAssessmentWords();
  const { places } = useLabellingFrame();
  const { availability } = useRefusalWords();
  const apply = actOf(cycle, 'apply');
  const { unansweredKeys, expiredEvidenceKeys, seatsMissing } = cycle.readiness;
  const isMissing = unansweredKeys.length + expiredEvidenceKeys.length + seatsMissing.length > 0;
  if (!statesBefore.includes(cycle.state)) return null;
  const told = apply === null ? { can: true } : availability(apply);
  return (
    <Act
      label={words('self.apply')}
      href={places.labelApplication(cycle.id)}
      available={isMissing ? { can: false, reason: <ApplyReasons cycle={cycle} /> } : told}
    />
  );
}

function ApplyReasons({ cycle }: { cycle: LabelCycleDetailFragment }) {
  const words = useAssessmentWords();
  const { places } = useLabellingFrame();
  const { unansweredKeys, expiredEvidenceKeys, seatsMissing } = cycle.readiness;
  const codeOf = new Map(cycle.axes.flatMap(({ criteria }) => criteria.map(({ key, code }) => [key, code])));
  const [firstUnanswered] = unansweredKeys;
  const [firstExpired] = expiredEvidenceKeys;
  const codes = expiredEvidenceKeys.map((key) => codeOf.get(key) ?? key).join(', ');
  const reasons = [
    firstUnanswered !== undefined && (
      <>
        <b>{words('self.unansweredReason', { count: unansweredKeys.length })}</b>.{' '}
        <AppLink href={places.selfAssessment(cycle.id, firstUnanswered)}>{words('self.goToFirst')}</AppLink>
      </>
    ),
    firstExpired !== undefined && (
      <>
        <b>{words('self.expiredReason', { count: expiredEvidenceKeys.length, codes })}</b>.{' '}
        <AppLink href={places.selfAssessment(cycle.id, firstExpired)}>{words('self.goToExpired')}</AppLink>
      </>
    ),
    seatsMissing.length > 0 && (
      <>
        <b>{words('self.seatsReason', { seats: seatsMissing.map((seat) => words(`self.seat.${seat}`)).join(', ') })}</b>
        . <AppLink href={`${places.labelCycle(cycle.id)}?acte=nommer`}>{words('self.nameSeats')}</AppLink>
      </>
    ),
  ].filter((reason) => reason !== false);
  if (reasons.length === 1) return reasons[0];
  return (
    <ol>
      {reasons.map((reason, place) => (
        <li key={place}>{reason}</li>
      ))}
    </ol>
  );
}
