import { Act, Card, HiddenText, Page, Refused, useRefusalWords } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import { useLabellingFrame } from './labelling-frame.js';
import { useLabellingWords } from './language/labelling-words.js';

interface RightHoldersProps {
  /** One of them suffices; the first says who may read. */
  anyOf: readonly [string, ...string[]];
  children: ReactNode;
}

/** A page of who steers, audits or decides: whoever typed its address reads who may, and where their own label is. */
export function RightHolders({ anyOf, children }: RightHoldersProps) {
  const words = useLabellingWords();
  const { capabilities, places } = useLabellingFrame();
  const { sentence } = useRefusalWords();
  if (anyOf.some((capability) => capabilities.includes(capability))) return children;
  const { what, next } = sentence('FORBIDDEN', { reason: 'capabilityMissing', capability: anyOf[0] });
  return (
    <Page title={words('place.closed')}>
      <Card label={words('place.closed')}>
        <h2>
          <HiddenText>{words('place.closed')}</HiddenText>
        </h2>
        <Refused title={what} detail={next} action={<Act label={words('place.files')} href={places.label} />} />
      </Card>
    </Page>
  );
}
