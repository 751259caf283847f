import type { Risico } from '../../../shared/domain/risico/risico.ts';
import { kansGevolgInWords } from './two-digits.ts';

/** What is still missing before the room can weigh the risk. */
export function risicoGaps(risico: Risico): string[] {
  const missing: string[] = [];
  if (risico.wat.trim() === '') missing.push('wat?');
  if (risico.wieLooptGevaar.trim() === '') missing.push('wie loopt gevaar?');
  if (risico.wanneer.trim() === '') missing.push('wanneer?');
  if (risico.kans === null || risico.gevolg === null) missing.push('kans en gevolg?');
  if (risico.eigenaar.trim() === '') missing.push('eigenaar?');
  return missing;
}

/** The matrix in words, for who does not see it: one sentence per risk. */
export function matrixInWords(risicos: readonly Risico[]): string {
  const sentences = risicos
    .filter((risico) => !risico.vervallen)
    .map((risico) => {
      const now = kansGevolgInWords({ kans: risico.kans, gevolg: risico.gevolg });
      const rest = kansGevolgInWords({ kans: risico.restKans, gevolg: risico.restGevolg });
      return [
        `Risico ${String(risico.nummer)}: ${now === '' ? 'nog niet ingeschat' : now}`,
        ...(rest === '' ? [] : [`na de maatregel ${rest}`]),
      ].join('; ');
    });
  return sentences.length === 0 ? 'Nog geen risico’s.' : `${sentences.join('. ')}.`;
}
