import type { StukInput } from '../../../shared/ipc/contract/stuk.ts';
import { copyFileName, uitnodigingFileName } from '../../../shared/verslag/copy-name.ts';
import type { Context } from '../context.ts';
import { newExemplaar } from '../exemplaar/new-exemplaar.ts';
import { keepExemplaren, type MadeExemplaar } from '../exemplaar/keep.ts';
import { requireSame } from '../exemplaar/require-same.ts';
import { stukToExport } from './stuk-now.ts';

interface StukExemplaar extends MadeExemplaar {
  readonly input: StukInput;
}

interface Copied {
  readonly nummer: number;
  readonly formaat: 'docx' | 'pdf';
  /** Short name of the organisatie, for a file among those of others; null for one that goes alone. */
  readonly place: string | null;
}

/** A paper from a sjabloon as it goes out now; nothing is written. Throws Refused as stukToExport. */
export function stukExemplaar(
  ctx: Context,
  input: StukInput,
  { nummer, formaat, place }: Copied,
): StukExemplaar {
  const { paper, casusnummer, voor } = stukToExport(ctx, input);
  const soort = input.sjabloon;
  const { casusId, besprekingId } = input;
  const exemplaar = newExemplaar(ctx, {
    of: { casusId, besprekingId, driehoeknotitieId: null },
    ...voor,
    soort,
    nummer,
    paper,
    bestand:
      place === null
        ? copyFileName({ casusnummer, soort, nummer, formaat })
        : uitnodigingFileName({ casusnummer, nummer, formaat }, place),
  });
  return { exemplaar, paper, input };
}

/** They went out; the caller has the transaction. Throws Refused verouderd when one would be another paper now. */
export function recordStukken(ctx: Context, copies: readonly StukExemplaar[]): void {
  for (const { input, paper } of copies) requireSame(paper, stukToExport(ctx, input).paper);
  keepExemplaren(ctx, copies);
}
