import type { ChainRegel } from './chain.ts';

/** The oldest lines left: number of the closing line, and of the last line that left with its hash. */
export interface LogboekAfsluiting {
  readonly nummer: number;
  readonly totNummer: number;
  readonly laatsteHash: string;
}

/** What the closing line says, so that the chain vouches for what was taken off it. */
export function afsluitingDetail({ totNummer, laatsteHash }: Omit<LogboekAfsluiting, 'nummer'>): string {
  return `tot en met regel ${totNummer}, hash ${laatsteHash}`;
}

/** Whether this line of the chain is the closing line that the record names. */
export function isClosingRegel(regel: ChainRegel | null, afsluiting: LogboekAfsluiting): boolean {
  return (
    regel !== null &&
    regel.actie === 'logboek-afgesloten' &&
    regel.nummer === afsluiting.nummer &&
    regel.detail === afsluitingDetail(afsluiting)
  );
}
