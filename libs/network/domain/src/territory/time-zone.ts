// Intl also takes offsets and names of any case; the directory keeps the names of the IANA database as written there.
const ianaName = /^[A-Z][A-Za-z_]*(?:\/[A-Z][A-Za-z0-9_+-]*){1,2}$/;

/** Whether a text is the name of a time zone, such as `Indian/Reunion`, that this machine's calendar knows. */
export function isTimeZone(text: string): boolean {
  if (!ianaName.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
