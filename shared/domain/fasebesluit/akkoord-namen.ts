interface Participant {
  readonly naam: string;
  readonly organisatie: string;
}

/** The name by which each participant gives akkoord; two of one name are told apart by organisatie. */
export function akkoordNamen(participants: readonly Participant[]): string[] {
  return participants.map(({ naam, organisatie }) => {
    const same = participants.filter((other) => other.naam === naam);
    return same.length > 1 && organisatie !== '' ? `${naam} (${organisatie})` : naam;
  });
}
