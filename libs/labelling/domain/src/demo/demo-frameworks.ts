import { demoAssociationsFramework } from './demo-associations-framework.js';
import { demoMissionsFramework } from './demo-missions-framework.js';
import type { DemoFramework } from './demo-framework.js';

export const demoFrameworks: readonly DemoFramework[] = [demoMissionsFramework, demoAssociationsFramework];
