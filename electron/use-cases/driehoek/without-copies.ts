import { feitVeld } from '../../../shared/domain/driehoek/feit.ts';
import type { NotitieInhoud } from '../../../shared/domain/driehoek/inhoud.ts';
import type { Klasse } from '../../../shared/domain/informatie/klasse.ts';
import { lineText } from '../../../shared/verslag/line-text.ts';
import type { Context } from '../context.ts';
import { deelRegels } from '../delen/deel-regels.ts';
import { isWithheld } from './is-withheld.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The inhoud without facts that may not be on it: police or medical text that was copied from its line after all (Wpg
 * art. 20, AVG art. 9), and lines of which meanwhile was said that they are not shared (yet).
 */
export function withoutCopies(
  ctx: Context,
  inhoud: NotitieInhoud,
  klassen: readonly Klasse[],
): NotitieInhoud {
  const feiten = inhoud.beeld.feiten.filter(({ informatieId, klasse, tekst }) => {
    if (informatieId === null) return true;
    const line = ctx.store.informatie.get(informatieId);
    // A linked casus came without this line: it may not be shared, so nor may what was made of it.
    if (line === null) return false;
    if (line.vervallen || line.nietInVerslag || isWithheld(line, deelRegels(ctx, line.besprekingId)))
      return false;
    return feitVeld(klasse, klassen) === 'tekst' || !plain(tekst).includes(plain(lineText(line)));
  });
  return { ...inhoud, beeld: { ...inhoud.beeld, feiten } };
}
