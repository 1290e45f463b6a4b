import { Act, ActRow, Card, Empty, textStyles } from '@maillage/platform-admin';
import { useState } from 'react';
import type { DeliverableFieldsFragment, GroupWorkFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { can } from './can.js';
import { steps } from './deliverable-acts.js';
import { DeliverDialog } from './deliver-dialog.js';
import { DeliverableEntry } from './deliverable-entry.js';
import styles from './work.module.css';

/** What the group delivers: each with where it stands and its next act. Earlier editions stay, folded away. */
export function DeliverablesCard({ work }: { work: GroupWorkFieldsFragment }) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const [isDelivering, setDelivering] = useState(false);
  const isPast = ({ state }: DeliverableFieldsFragment) => state === 'replaced' || state === 'retired';
  const current = work.deliverables.filter((one) => !isPast(one));
  const past = work.deliverables.filter(isPast);
  const next = nextOf(current);
  const deliver = work.mayWork && <Act size="small" label={words('work.deliver')} onAct={() => setDelivering(true)} />;
  return (
    <Card title={words('work.deliverables')} beside={work.deliverables.length > 0 ? deliver : undefined}>
      {work.deliverables.length === 0 && (
        <Empty title={words('work.noDeliverable')} detail={words('work.noDeliverableDetail')} action={deliver} />
      )}
      <Entries work={work} deliverables={current} next={next} />
      {past.length > 0 && (
        <details className={styles.past}>
          <summary>{words('work.past', { count: past.length })}</summary>
          <Entries work={work} deliverables={past} next={null} />
        </details>
      )}
      <ActRow>
        <Act size="small" variant="link" label={words('work.toLibrary')} href={places.library} />
      </ActRow>
      {isDelivering && <DeliverDialog work={work} onClose={() => setDelivering(false)} />}
    </Card>
  );
}

interface EntriesProps {
  work: GroupWorkFieldsFragment;
  deliverables: readonly DeliverableFieldsFragment[];
  /** The one whose step is the most urgent act of the page. */
  next: string | null;
}

function Entries({ work, deliverables, next }: EntriesProps) {
  if (deliverables.length === 0) return null;
  return (
    <ul className={textStyles.entries}>
      {deliverables.map((deliverable) => (
        <li key={deliverable.id}>
          <DeliverableEntry {...{ work, deliverable }} isNext={deliverable.id === next} />
        </li>
      ))}
    </ul>
  );
}

/** What is nearest to the library comes first: the sponsor may review too, and is not who is awaited for it. */
function nextOf(deliverables: readonly DeliverableFieldsFragment[]): string | null {
  const found = steps.toReversed().flatMap((act) => deliverables.filter(({ acts }) => can(acts, act)));
  return found[0]?.id ?? null;
}
