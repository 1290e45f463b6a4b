import { Card, DecisionList } from '@maillage/platform-admin';
import { useState } from 'react';
import { useRightsWords } from './rights-words.js';
import { type RightsChange, useChangeWords } from './use-change-words.js';

/** What is announced, and what was changed before, each with who, when and why. */
export function ChangesCards({ changes }: { changes: readonly RightsChange[] }) {
  const words = useRightsWords();
  const [now] = useState(() => new Date());
  const isToCome = ({ effectiveAt }: RightsChange) => Date.parse(effectiveAt) > now.getTime();
  return (
    <>
      <ChangesCard
        title={words('page.announced')}
        none={words('page.noneAnnounced')}
        changes={changes.filter(isToCome)}
      />
      <ChangesCard
        title={words('page.past')}
        none={words('page.nonePast')}
        changes={changes.filter((change) => !isToCome(change))}
      />
    </>
  );
}

interface ChangesCardProps {
  title: string;
  none: string;
  changes: readonly RightsChange[];
}

export function ChangesCard({ title, none, changes }: ChangesCardProps) {
  const { titleOf, whenOf } = useChangeWords();
  const [now] = useState(() => new Date());
  return (
    <Card title={title}>
      {changes.length === 0 ? (
        <p>{none}</p>
      ) : (
        <DecisionList
          first={5}
          decisions={changes.map((change) => ({
            title: titleOf(change),
            by: change.personName,
            when: whenOf(change, now),
            reason: change.reason,
          }))}
        />
      )}
    </Card>
  );
}
