import type { Fase } from '../domain/casus/fase.ts';
import type { Fasebesluit } from '../domain/fasebesluit/fasebesluit.ts';
import type { VerslagModel } from './verslag-model.ts';

/** Every besluit of this bespreking, because each moved the casus, and the voorstellen that nothing came in place of. */
export function standingFasebesluiten(model: Pick<VerslagModel, 'fasebesluiten'>): Fasebesluit[] {
  const replaced = new Set(model.fasebesluiten.map((item) => item.vervangt));
  return model.fasebesluiten.filter((item) => item.soort === 'besluit' || !replaced.has(item.id));
}

/** The fase in which the bespreking began: a besluit taken in it has moved the casus since. */
export function faseBefore(model: Pick<VerslagModel, 'fasebesluiten' | 'casus'>): Fase | null {
  const [first] = model.fasebesluiten.filter((item) => item.soort === 'besluit');
  return first === undefined ? model.casus.fase : first.van;
}
