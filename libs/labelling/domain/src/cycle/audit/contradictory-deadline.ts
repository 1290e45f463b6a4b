/** Full days: the deadline is the end of the last one, as universal time has it. */
export function contradictoryDeadline(sentAt: Date, days: number): Date {
  const end = new Date(sentAt.getTime() + (days + 1) * 86_400_000);
  end.setUTCHours(0, 0, 0, 0);
  return end;
}
