/** The union's clock is that of its seat. What concerns the whole network goes by its days, wherever an organisation is. */
export const zoneOfUnion = 'Europe/Paris';
