/** What Playwright's browsers offer of what is asked here. */
export function shownPages(browsers: readonly unknown[]): Promise<string[]>;
