import type { platformMessages } from './platform.messages.js';
import { wordsOf } from './words.js';

export const usePlatformWords = wordsOf<typeof platformMessages>('platform');
