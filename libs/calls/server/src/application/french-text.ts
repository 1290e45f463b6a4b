/** An amount as French letters write it: 1234567 is 12 345,67 €. */
export function eurosOf(amountCents: number): string {
  const euros = Math.trunc(amountCents / 100);
  return `${new Intl.NumberFormat('fr-FR').format(euros)},${String(amountCents % 100).padStart(2, '0')} €`;
}

/** A day as French letters write it: 2021-11-30 is 30/11/2021. */
export function dayInFrench(day: string): string {
  return day.split('-').reverse().join('/');
}
