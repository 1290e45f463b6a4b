import type { FrameworkAudience, FrameworkContent } from '../framework/framework-content.js';

export interface DemoFramework {
  readonly code: string;
  /** It says that it is a demonstration. */
  readonly title: string;
  readonly audience: FrameworkAudience;
  /** The first is version 1, the next version 2. */
  readonly versions: readonly FrameworkContent[];
}
