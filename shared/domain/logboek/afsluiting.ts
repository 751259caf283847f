import type { ChainRegel } from './chain.ts';

/** The oldest lines left: number of the closing line, and of the last line that left with its hash. */
export interface LogboekAfsluiting {
  readonly nummer: number;
  readonly totNummer: number;
  readonly laatsteHash: string;
}

type LastOfLeft = Omit<LogboekAfsluiting, 'nummer'>;

function lastOfLeft({ totNummer, laatsteHash }: LastOfLeft): string {
  return `, tot en met regel ${totNummer}, hash ${laatsteHash}`;
}

/** What the closing line says, so that the chain vouches for what was taken off it; `aantal` lines went. */
export function afsluitingDetail(left: LastOfLeft, aantal: number): string {
  return `${aantal} ${aantal === 1 ? 'regel' : 'regels'}${lastOfLeft(left)}`;
}

/** Whether this line of the chain is the closing line that the record names. */
export function isClosingRegel(regel: ChainRegel | null, afsluiting: LogboekAfsluiting): boolean {
  return (
    regel !== null &&
    regel.actie === 'logboek-afgesloten' &&
    regel.nummer === afsluiting.nummer &&
    regel.detail.endsWith(lastOfLeft(afsluiting))
  );
}
