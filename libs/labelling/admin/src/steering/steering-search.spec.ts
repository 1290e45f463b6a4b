import { expect, it } from '@jest/globals';
import { steeringHref } from './steering-search.js';

it('keeps what was chosen when one thing changes', () => {
  const href = steeringHref('/piloter', { region: '24', mois: '2026-10' }, { vue: 'toHelp' });

  expect(href).toBe('/piloter?region=24&mois=2026-10&vue=toHelp');
});

it('writes nothing of what is the default, nor of what was taken away', () => {
  expect(steeringHref('/piloter', { region: '24', vue: 'toHelp' }, { vue: 'all', region: null })).toBe('/piloter');
});
