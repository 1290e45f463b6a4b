interface Named {
  readonly givenName: string;
  readonly familyName: string;
}

export function nameOf({ givenName, familyName }: Named): string {
  return `${givenName} ${familyName}`;
}
