const browsers = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|Chromium)\//],
  ['Safari', /\bSafari\//],
] as const;

const systems = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b|\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
] as const;

/** What a person recognises of a browser: its name and system, never its version. Empty when it says neither. */
export function deviceLabelOf(userAgent: string): string {
  const found = (kinds: typeof browsers | typeof systems): string | undefined =>
    kinds.find(([, sign]) => sign.test(userAgent))?.[0];
  return [found(browsers), found(systems)].filter((word) => word !== undefined).join(', ');
}
