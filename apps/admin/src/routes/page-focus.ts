import type { AppRouter } from './router.js';

/**
 * A page reached inside the application is announced as a new one would be: the focus goes to its title. A link to a
 * place of a page, of the same one too, takes the focus there.
 */
export function focusEachNewPage(router: AppRouter): void {
  router.subscribe('onRendered', ({ pathChanged, hrefChanged, fromLocation, toLocation }) => {
    if (!hrefChanged || fromLocation === undefined) return;
    const place = toLocation.hash === '' ? null : document.getElementById(toLocation.hash);
    if (place !== null) return place.focus();
    if (!pathChanged) return;
    document.querySelector<HTMLElement>('main h1')?.focus();
  });
}
