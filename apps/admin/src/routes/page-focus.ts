import type { AppRouter } from './router.js';

/** A page reached inside the application is announced as a new one would be: the focus goes to its title. */
export function focusEachNewPage(router: AppRouter): void {
  router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
    if (!pathChanged || fromLocation === undefined) return;
    document.querySelector<HTMLElement>('main h1')?.focus();
  });
}
