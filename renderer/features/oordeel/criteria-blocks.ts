import type { Fase } from '../../../shared/domain/casus/fase.ts';
import { findCriterium, overgangenInOrder } from '../../../shared/kader/overgang.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { logicaWords } from '../kader/picture/words.ts';

export interface CriteriumItem {
  /** Unique on the page: a criterium can stand under more than one overgang. */
  readonly key: string;
  readonly criteriumId: string;
  readonly tekst: string;
  readonly vraag: string;
  readonly bron: string;
}

export interface CriteriaBlock {
  readonly id: string;
  readonly kop: string;
  readonly groepen: readonly {
    readonly id: string;
    readonly naam: string;
    /** What a ja on these criteria does, in words; empty for a single criterium, where that needs no words. */
    readonly logica: string;
    readonly regels: readonly CriteriumItem[];
  }[];
}

/** The criteria of the overgangen at hand, in blocks: the nearest step up first, then down, then within the fase. */
export function criteriaBlocks(kader: Kader, fase: Fase | null): CriteriaBlock[] {
  return overgangenInOrder(kader, fase).map((overgang) => ({
    id: overgang.id,
    kop: overgang.kop,
    groepen: overgang.groepen.map(({ id, naam, logica, criteria }) => ({
      id,
      naam,
      logica: criteria.length === 1 && logica !== 'weging' ? '' : logicaWords(logica, criteria.length),
      regels: criteria.map((criteriumId) =>
        toRegel(kader, `${overgang.id} ${id} ${criteriumId}`, criteriumId),
      ),
    })),
  }));
}

function toRegel(kader: Kader, key: string, criteriumId: string): CriteriumItem {
  const { tekst, vraag, bron } = findCriterium(kader, criteriumId);
  return { key, criteriumId, tekst, vraag, bron: bron === undefined ? '' : bron.deel };
}
