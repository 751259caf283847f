import { nextVersie } from '../../../shared/kader/local/versie.ts';
import { slug } from '../../../shared/kader/local/slug.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

const versionsOf = (ctx: Context, id: string): string[] =>
  ctx
    .kaders()
    .filter((one) => one.id === id)
    .map(({ versie }) => versie);

/** A next version keeps id and naam; only who made a kader goes on with it. */
function nextOf(ctx: Context, basis: Kader): Pick<Kader, 'id' | 'naam' | 'versie'> {
  const own = ctx
    .kaders()
    .some(({ id, versie, eigen }) => eigen && id === basis.id && versie === basis.versie);
  if (!own) throw new Refused('wijziging-ongeldig', 'geef uw eigen kader een naam');
  return {
    id: basis.id,
    naam: basis.naam,
    versie: nextVersie(basis.versie, versionsOf(ctx, basis.id)),
  };
}

/** A kader of its own never bears the id of another, so that a version number always means one thing. */
function newNamed(ctx: Context, naam: string): Pick<Kader, 'id' | 'naam' | 'versie'> {
  const id = slug(naam);
  if (id === '') throw new Refused('wijziging-ongeldig', 'de naam heeft een letter of cijfer nodig');
  const taken = [...ctx.kaders(), ...ctx.store.kader.concepts().map(({ kader }) => kader)];
  if (taken.some((one) => one.id === id)) throw new Refused('naam-bestaat', naam);
  return { id, naam, versie: '1.0' };
}

/** A local version begins as a copy: of what comes with the program, or of an own one. */
export const startConcept: UseCase<'kader.startConcept'> = (ctx, { basis: { id, versie }, naam }) => {
  const { lokaal: _, ...basis } = required(ctx.kader(id, versie));
  const named = naam === null ? nextOf(ctx, basis) : newNamed(ctx, naam);
  const now = ctx.now();
  const concept = {
    id: ctx.newId(),
    revisie: 1,
    basis: { id, versie },
    uitBestand: false,
    kader: { ...basis, ...named, geldigVanaf: null },
    createdAt: now,
    updatedAt: now,
  };
  ctx.store.kader.insertConcept(concept);
  log(ctx, { actie: 'aangemaakt', object: 'kaderconcept', objectId: concept.id, detail: `${id} ${versie}` });
  return { id: concept.id };
};
