import type { Written } from '../../../db/casus-file/write-casus-rows.ts';
import type { Casusbestand } from '../../../shared/domain/casusbestand/casusbestand.ts';
import { inhoudOf, letOpOf } from '../../../shared/domain/casusbestand/preview-words.ts';
import type { CasusbestandPreview } from '../../../shared/ipc/contract/casusbestand.ts';
import type { Context } from '../context.ts';
import { takeInCasus } from './take-in.ts';

/** Ends a transaction that was only a try. */
class Tried extends Error {
  readonly written: Written;

  constructor(written: Written) {
    super('tried');
    this.written = written;
  }
}

/**
 * What taking this file in would do: done in full, and undone. So that what is refused is refused now. Throws what
 * takeInCasus throws.
 */
export function previewCasusbestand(ctx: Context, bestand: Casusbestand): CasusbestandPreview {
  const { casusnummer, gemeente, gemaaktAt, programma, tabellen } = bestand;
  const aanduiding = tabellen['casus']?.[0]?.['aanduiding'];
  return {
    outcome: 'preview',
    casusnummer,
    aanduiding: typeof aanduiding === 'string' ? aanduiding : '',
    gemeente,
    gemaaktAt,
    programma,
    letOp: letOpOf(bestand, tried(ctx, bestand)),
    inhoud: inhoudOf(tabellen),
  };
}

function tried(ctx: Context, bestand: Casusbestand): Written {
  try {
    return ctx.store.transaction((): never => {
      throw new Tried(takeInCasus(ctx, bestand));
    });
  } catch (error) {
    if (error instanceof Tried) return error.written;
    throw error;
  }
}
