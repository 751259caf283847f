import type { Bron, BronOpen, Eigenaar } from './begrip.ts';

type Draft = { organisatieId: string | null; persoonId: string | null };

function draftFor(bron: Bron): Draft {
  if (bron.kind === 'organisatie') return { organisatieId: bron.id, persoonId: null };
  return { organisatieId: bron.organisatieId ?? null, persoonId: bron.id };
}

/** 'ggz, smit' is one owner: GGZ, and Smit who sits there for GGZ. */
function join(drafts: Draft[], draft: Draft): void {
  const same = drafts.find(
    (one) =>
      one.organisatieId !== null &&
      one.organisatieId === draft.organisatieId &&
      (one.persoonId === null || draft.persoonId === null),
  );
  if (same === undefined) drafts.push(draft);
  else same.persoonId ??= draft.persoonId;
}

/**
 * The owners of an afspraak from the sources typed before the colon. For an organisatie the person is who sits
 * there for it; if that can be several, `open` asks which. For a person the organisatie is the one that person
 * sits there for.
 */
export function eigenarenFor(
  ids: readonly string[],
  bronnen: readonly Bron[],
): { readonly eigenaren: readonly Eigenaar[]; readonly open: readonly BronOpen[] } {
  const drafts: Draft[] = [];
  for (const id of ids) {
    const bron = bronnen.find((one) => one.id === id);
    if (bron !== undefined) join(drafts, draftFor(bron));
  }
  const open: BronOpen[] = [];
  const eigenaren = drafts.map(({ organisatieId, persoonId }): Eigenaar => {
    if (persoonId === null && organisatieId !== null) {
      const seated = bronnen.filter((one) => one.kind === 'persoon' && one.organisatieId === organisatieId);
      const [only, ...more] = seated;
      if (only !== undefined && more.length === 0)
        return { organisatieId, persoonId: only.id, complete: true };
      if (only !== undefined) {
        const typed = bronnen.find((one) => one.id === organisatieId)?.name ?? '';
        open.push({ typed, candidates: seated.map((one) => one.id), organisatieId });
      }
      return { organisatieId, persoonId, complete: false };
    }
    const person = bronnen.find((one) => one.id === persoonId);
    return { organisatieId, persoonId, complete: organisatieId !== null || person?.kind !== 'persoon' };
  });
  return { eigenaren, open };
}
