import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';

/** Words for those who listen, not for those who look. */
export const HiddenText = ({ children }: { children: ReactNode }) => (
  <VisuallyHidden component="span">{children}</VisuallyHidden>
);
