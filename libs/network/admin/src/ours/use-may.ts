import { type Availability, useRefusalWords } from '@maillage/platform-admin';
import type { Capability } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';

/** Whether the acts that ask for a capability are open in the name of the organisation acted for. */
export function useMay(): (capability: Capability) => Availability {
  const { capabilities } = useNetworkFrame();
  const { availability } = useRefusalWords();
  return (capability) => availability({ can: capabilities.includes(capability), code: 'FORBIDDEN', params: null });
}
