import { useQuery } from '@apollo/client/react';
import type { Answers } from '@maillage/forms-domain';
import { Act, Banner, Card, Page, useApiAct, useRefusalWords } from '@maillage/platform-admin';
import { useState } from 'react';
import { definitionOf } from '../application/definition-of.js';
import { useCallsFrame } from '../calls-frame.js';
import { ReadFields } from '../fields/read-fields.js';
import type { ReviewFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { LoadingPage, useCallsCrumbs } from '../parts/loading-page.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { MarksCard } from './marks-card.js';
import { NoteCard } from './note-card.js';
import { declareInterestMutation, reviewQuery, reviewsQuery } from './review.operations.js';

/** A reviewer's page: the deposit, read-only, beside the grid with its running total. */
export function ReviewPage({ assignmentId }: { assignmentId: string }) {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const { places } = useCallsFrame();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(reviewQuery, { variables: { id: assignmentId } });
  const [done, setDone] = useState<'saved' | 'given' | 'noted' | null>(null);
  const [isDeclaring, setDeclaring] = useState(false);
  const review = data?.callReview;
  if (review === undefined) {
    const states = { loading, error: refused(error), onRetry: () => void refetch() };
    return <LoadingPage title={words('review.loading')} what={words('review.what')} {...states} />;
  }
  return (
    <Page
      title={review.title}
      lead={review.lead.name}
      density="work"
      breadcrumb={crumbs({ label: words('review.list'), href: places.callReviews }, { label: review.title })}
      actions={<Act variant="link" label={words('review.interest')} onAct={() => setDeclaring(true)} />}
      aside={
        <>
          <MarksCard key={`marks-${String(review.version)}`} review={review} onDone={setDone} />
          <NoteCard key={`note-${String(review.note.version)}`} review={review} onDone={() => setDone('noted')} />
        </>
      }
    >
      {done !== null && <Banner kind="ok" announced title={words(`review.${done}`)} />}
      {review.isStale && <Banner title={words('review.again')} />}
      {review.question !== '' && <Card title={words('review.question')}>{review.question}</Card>}
      <Deposit review={review} />
      {isDeclaring && <InterestDialog assignmentId={assignmentId} onClose={() => setDeclaring(false)} />}
    </Page>
  );
}

function Deposit({ review }: { review: ReviewFieldsFragment }) {
  const definition = definitionOf(review);
  const answers = review.answers as unknown as Answers;
  return definition.sections.map(({ key, title }) => (
    <Card key={key} title={title}>
      <ReadFields definition={definition} section={key} answers={answers} />
    </Card>
  ));
}

function InterestDialog({ assignmentId, onClose }: { assignmentId: string; onClose: () => void }) {
  const words = useCallsWords();
  const { goTo, places } = useCallsFrame();
  const declare = useApiAct(declareInterestMutation, { refetch: [reviewsQuery] });
  return (
    <ReasonDialog
      title={words('review.interest')}
      detail={words('review.interestDetail')}
      label={words('review.interest')}
      reason="required"
      reasonHint={words('review.interestHint')}
      grave
      send={(reason) => declare({ assignmentId, reason })}
      onClose={onClose}
      onDone={() => goTo(places.callReviews)}
    />
  );
}
