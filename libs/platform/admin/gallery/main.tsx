import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { createI18n, MaillageProvider } from '../src/index.js';
import { AssessmentScene } from './scenes/assessment-scene.js';
import { AwaitedScene } from './scenes/awaited-scene.js';
import { CampaignScene } from './scenes/campaign-scene.js';
import { CoordinationScene } from './scenes/coordination-scene.js';
import { DoorScene } from './scenes/door-scene.js';
import { FormScene } from './scenes/form-scene.js';
import { OrganisationScene } from './scenes/organisation-scene.js';
import { ShellScene } from './scenes/shell-scene.js';
import { StatesScene } from './scenes/states-scene.js';
import { UploadScene } from './scenes/upload-scene.js';

const scenes: Record<string, ComponentType> = {
  assessment: AssessmentScene,
  awaited: AwaitedScene,
  campaign: CampaignScene,
  coordination: CoordinationScene,
  door: DoorScene,
  form: FormScene,
  organisation: OrganisationScene,
  shell: ShellScene,
  states: StatesScene,
  upload: UploadScene,
};

const asked = new URLSearchParams(window.location.search);
const Scene = scenes[asked.get('scene') ?? 'awaited'] ?? AwaitedScene;
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element.');

createRoot(root).render(
  <StrictMode>
    <MaillageProvider
      i18n={createI18n(asked.get('lang') === 'en' ? 'en' : 'fr', {})}
      colorScheme={asked.get('theme') === 'dark' ? 'dark' : 'light'}
    >
      <Scene />
    </MaillageProvider>
  </StrictMode>,
);
