/** The largest values that are taken. Texts in characters. */
export const meetingLimits = {
  title: 200,
  place: 300,
  link: 500,
  text: 20_000,
  amendment: 5_000,
  /** Of one person, to one report. */
  amendments: 20,
  dates: 12,
  items: 40,
  /** Of one item of an agenda. */
  minutes: 600,
  /** Of a whole meeting or workshop: two days. */
  longestMinutes: 2 * 24 * 60,
  decisions: 60,
  /** Days that those present have to validate a report, at least. */
  shortestValidation: 2,
} as const;
