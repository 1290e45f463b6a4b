import { useLayoutEffect } from 'react';

/** Gives the focus back to what had it before, also when what took it is gone from the page at once. */
export function useFocusBack(taken: boolean): void {
  useLayoutEffect(() => {
    const opener = document.activeElement;
    if (!taken || !(opener instanceof HTMLElement)) return;
    return () => {
      if (opener.isConnected) opener.focus();
    };
  }, [taken]);
}
