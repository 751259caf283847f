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

type Seated = { readonly eigenaar: Eigenaar; readonly open: readonly BronOpen[] };

/** An organisatie gets the one person who sits there for it; with more than one, the line asks which. */
function seat(organisatieId: string, bronnen: readonly Bron[]): Seated {
  const seated = bronnen.filter((one) => one.kind === 'persoon' && one.organisatieId === organisatieId);
  const [only, ...more] = seated;
  if (only !== undefined && more.length === 0) {
    return { eigenaar: { organisatieId, persoonId: only.id, complete: true }, open: [] };
  }
  const eigenaar = { organisatieId, persoonId: null, complete: false };
  if (only === undefined) return { eigenaar, open: [] };
  const typed = bronnen.find((one) => one.id === organisatieId)?.name ?? '';
  return { eigenaar, open: [{ typed, candidates: seated.map((one) => one.id), organisatieId }] };
}

function complete({ organisatieId, persoonId }: Draft, bronnen: readonly Bron[]): Seated {
  if (persoonId === null && organisatieId !== null) return seat(organisatieId, bronnen);
  const isProfessional = bronnen.some((one) => one.id === persoonId && one.kind === 'persoon');
  return {
    eigenaar: { organisatieId, persoonId, complete: organisatieId !== null || !isProfessional },
    open: [],
  };
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
  const seated = drafts.map((draft) => complete(draft, bronnen));
  return {
    eigenaren: seated.map((one) => one.eigenaar),
    open: seated.flatMap((one) => one.open),
  };
}
