import type { Stuk } from '../../../shared/domain/verslag/stuk.ts';
import { verzendtekst } from '../../../shared/verslag/verzendtekst.ts';
import { loadBespreking } from '../bespreking/load.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';

/** The mail with which one copy goes. */
export interface Mail {
  /** '' when no address is known. */
  readonly email: string;
  readonly onderwerp: string;
  readonly tekst: string;
}

interface Copy {
  readonly besprekingId: string;
  readonly stuk: Stuk;
  readonly concept: boolean;
  readonly bestand: string;
  readonly email: string;
}

export function mailOf(ctx: Context, { besprekingId, stuk, concept, bestand, email }: Copy): Mail {
  const { casusId, overlegId } = loadBespreking(ctx, besprekingId);
  const facts = {
    casusnummer: required(ctx.store.casus.get(casusId)).nummer,
    stuk,
    datum: required(ctx.store.overleg.get(overlegId)).datum,
    concept,
    reactieTot: ctx.store.reactie.ronde(besprekingId)?.reactieTot ?? null,
    zip: bestand.endsWith('.zip'),
    afzender: ctx.gebruiker(),
    gemeente: ctx.store.gemeente.get()?.naam ?? '',
  };
  return { email, ...verzendtekst(facts) };
}
