import type { Fasebesluit } from '../domain/fasebesluit/fasebesluit.ts';
import { judgeStap, type BevoegdheidInput } from './bevoegdheid.ts';
import { rollenOf, type Attendee } from './rol.ts';
import type { Kader } from './schema.ts';
import type { VoorafStand } from './vooraf.ts';

type Offered = Pick<
  Fasebesluit,
  'soort' | 'beslisserNaam' | 'beslisserRol' | 'formeelNummer' | 'formeelDatum' | 'redenAfwijking'
>;

export interface BesluitJudged {
  readonly refusal: {
    readonly code: 'niet-bevoegd' | 'eerst-nodig' | 'reden-nodig';
    readonly detail: string;
  } | null;
  /** Ground of the authority, as the kader says it. */
  readonly grond: string;
  readonly vooraf: Fasebesluit['vooraf'];
}

/** A formal step with a document is done when that document has a number and a date. */
function withDocument(stand: VoorafStand, offered: Offered): VoorafStand {
  if (!stand.formeel || stand.document === null) return stand;
  return { ...stand, vervuld: offered.formeelNummer !== '' && offered.formeelDatum !== null };
}

function decidingRol(
  kader: Kader,
  bevoegd: readonly string[],
  offered: Offered,
  aanwezigen: readonly Attendee[],
): string | null {
  const person = aanwezigen.find((one) => one.aanwezig && one.naam === offered.beslisserNaam);
  const atTable = person === undefined ? [] : rollenOf(kader, person);
  const here = atTable.find((rol) => bevoegd.includes(rol));
  if (here !== undefined) return here;
  // Who is not at the table can only have decided on paper: then the document has a number and a date.
  const onPaper = offered.formeelNummer !== '' && offered.formeelDatum !== null;
  const claimed = rollenOf(kader, { organisatie: '', rollen: [offered.beslisserRol] });
  return (onPaper ? claimed.find((rol) => bevoegd.includes(rol)) : undefined) ?? null;
}

/**
 * May this op- of afschaling be recorded as offered? A voorstel needs no authority and no earlier steps, only
 * a reason when it departs from the outcome of the afweging.
 */
export function judgeBesluit(asked: BevoegdheidInput & { input: Offered }): BesluitJudged {
  const { kader, stap, input } = asked;
  const judged = judgeStap(asked);
  const stands = judged.vooraf.map((stand) => withDocument(stand, input));
  const vooraf = stands.map(({ id, tekst, vervuld }) => ({ id, tekst, vervuld }));
  const bevoegd = judged.beslissers.map((one) => one.rol);
  const rol = decidingRol(kader, bevoegd, input, asked.aanwezigen);
  const grond = judged.beslissers.find((one) => one.rol === rol)?.grond ?? '';
  const refuse = (code: 'niet-bevoegd' | 'eerst-nodig' | 'reden-nodig', detail: string): BesluitJudged => ({
    refusal: { code, detail },
    grond,
    vooraf,
  });
  if (judged.overgang === null && stap.van !== stap.naar)
    return refuse('eerst-nodig', judged.redenen.join(' '));
  if (judged.needsReden && input.redenAfwijking === '') return refuse('reden-nodig', '');
  if (input.soort === 'voorstel') return { refusal: null, grond, vooraf };
  if (rol === null) return refuse('niet-bevoegd', judged.beslissers.map((one) => one.naam).join(', '));
  const open = stands.filter((stand) => !stand.vervuld).map((stand) => stand.tekst);
  return open.length > 0 ? refuse('eerst-nodig', open.join('; ')) : { refusal: null, grond, vooraf };
}
