import { createHash } from 'node:crypto';
import { canonicalRegel } from '../../../../shared/domain/logboek/chain.ts';
import type { LogboekRegel } from '../../../../shared/domain/logboek/logboek.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A line with the hash of what it says. */
export function signed(regel: Omit<LogboekRegel, 'hash'>): LogboekRegel {
  return { ...regel, hash: sha256(canonicalRegel(regel)) };
}

/** A whole chain of `count` lines. */
export function chainOf(count: number, changes: Partial<LogboekRegel> = {}): LogboekRegel[] {
  const regels: LogboekRegel[] = [];
  for (let nummer = 1; nummer <= count; nummer += 1) {
    regels.push(
      signed({
        nummer,
        moment: `2026-11-26T09:00:${String(nummer % 60).padStart(2, '0')}.000Z`,
        gebruiker: 'Anna Bakker',
        actie: 'gewijzigd',
        object: 'casus',
        objectId: `casus-${nummer % 3}`,
        detail: '',
        resultaat: 'gelukt',
        herkomst: 'testmachine',
        ...changes,
        vorigeHash: regels.at(-1)?.hash ?? '',
      }),
    );
  }
  return regels;
}
