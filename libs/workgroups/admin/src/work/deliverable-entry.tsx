import { Banner, useFormat, textStyles } from '@maillage/platform-admin';
import type { DeliverableFieldsFragment, GroupWorkFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { DeliverableActs } from './deliverable-acts.js';
import { FileLink } from './file-link.js';
import styles from './work.module.css';
import { DeliverableTag } from './work-tags.js';

interface DeliverableEntryProps {
  work: GroupWorkFieldsFragment;
  deliverable: DeliverableFieldsFragment;
  isNext: boolean;
}

/** One deliverable: what it is, who delivered it, where it stands, and what can be done with it now. */
export function DeliverableEntry({ work, deliverable, isNext }: DeliverableEntryProps) {
  const words = useWorkgroupsWords();
  const { title, kind, summary, file, link, note, state, hasSuccessor, retiredBecause } = deliverable;
  return (
    <article className={styles.entry}>
      <header className={styles.lineHead}>
        <h3>{title}</h3>
        <DeliverableTag deliverable={deliverable} />
      </header>
      <p className={textStyles.dim}>
        {words(`library.kind.${kind}`)} · {useStory(deliverable)}
      </p>
      {summary !== '' && <p className={textStyles.prose}>{summary}</p>}
      {file !== null && <FileLink file={file} />}
      {link !== null && (
        <a className={styles.file} href={link} target="_blank" rel="noopener noreferrer">
          {words('library.watch')}
        </a>
      )}
      {note !== null && (
        <Banner kind="warn" title={words('work.sentBack')}>
          {note}
        </Banner>
      )}
      {retiredBecause !== null && <p className={textStyles.dim}>{words('work.because', { reason: retiredBecause })}</p>}
      {state === 'published' && hasSuccessor && <p className={textStyles.dim}>{words('work.successorUnderWay')}</p>}
      <DeliverableActs {...{ work, deliverable, isNext }} />
    </article>
  );
}

/** Who delivered it and when, then what became of it. */
function useStory(deliverable: DeliverableFieldsFragment): string {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { deliverer, personName, deliveredAt, edition, replacesEdition, adoptedBy, publishedAt, uses } = deliverable;
  const day = format.shortDate(deliveredAt, deliverer.timeZone);
  return [
    words('work.deliveredBy', { person: personName, organisation: deliverer.name, day }),
    ...(adoptedBy === null || publishedAt !== null ? [] : [words('work.adoptedBy', { person: adoptedBy })]),
    ...(publishedAt === null || edition === null
      ? []
      : [words('work.publishedOn', { edition, day: format.shortDate(publishedAt, deliverer.timeZone) })]),
    ...(replacesEdition === null ? [] : [words('work.replaces', { edition: replacesEdition })]),
    ...(uses === null ? [] : [words('library.uses', { count: uses })]),
  ].join(' · ');
}
