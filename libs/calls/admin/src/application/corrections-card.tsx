import { Banner, Card, Tag, TaskList, useFormat } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { definitionOf, placeOfField } from './definition-of.js';

/** What is asked to be corrected, answer by answer, and until when; those answers alone are open again. */
export function CorrectionsCard({ application }: { application: ApplicationFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const { places, acting } = useCallsFrame();
  const { id, status, corrections, correctionsUntil, call } = application;
  if (status !== 'correctionsAsked' || correctionsUntil === null) return null;
  const definition = definitionOf(application);
  const until = format.instant(correctionsUntil, { readerZone: acting.timeZone, coordinatorZone: call.timeZone });
  return (
    <>
      <Banner kind="warn" title={words('corrections.asked', { count: corrections.length })}>
        {words('corrections.until', { until })}
      </Banner>
      <Card title={words('corrections.title')} flush>
        <TaskList
          tasks={corrections.map(({ id: key, fieldKey, kind, body, isMet }) => {
            const place = placeOfField(definition, fieldKey);
            return {
              key,
              title: place?.field.label ?? fieldKey,
              href: places.applicationPart(id, place?.section ?? '', `champ-${fieldKey}`),
              detail: `${words(`correctionKind.${kind}`)}${format.colon} ${body}`,
              state: isMet ? (
                <Tag kind="held">{words('corrections.met')}</Tag>
              ) : (
                <Tag kind="late">{words('corrections.toDo')}</Tag>
              ),
            };
          })}
        />
      </Card>
    </>
  );
}

/** The same at the field itself. */
export function CorrectionNote({
  application,
  fieldKey,
}: {
  application: ApplicationFieldsFragment;
  fieldKey: string;
}) {
  const words = useCallsWords();
  const asked = application.corrections.filter((one) => one.fieldKey === fieldKey && !one.isMet);
  if (asked.length === 0) return null;
  return asked.map(({ id, kind, body, by }) => (
    <span key={id}>
      <b>{words(`correctionKind.${kind}`)} :</b> {body} ({by})
    </span>
  ));
}
