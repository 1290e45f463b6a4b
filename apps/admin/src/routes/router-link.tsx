import type { LinkProps } from '@maillage/platform-admin';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

/** A plain link that the router follows; a new tab, a copy of the address and the like stay the browser's. */
export function RouterLink({ onClick, target, ...link }: LinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere || (target !== undefined && target !== '_self')) return;
    event.preventDefault();
    // A tab changes what is below it, not where one reads.
    const samePage = link.href.split('?')[0] === router.state.location.pathname;
    void router.navigate({ href: link.href, resetScroll: !samePage });
  };
  return <a {...link} target={target} onClick={follow} />;
}
