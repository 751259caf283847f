import type { Fasebesluit } from '../domain/fasebesluit/fasebesluit.ts';
import { akkoordRedenen } from './bevoegdheid/akkoord.ts';
import { judgeStap, type Bevoegdheid, type BevoegdheidInput } from './bevoegdheid.ts';
import { rollenOf } from './rol.ts';
import type { VoorafStand } from './bevoegdheid/vooraf.ts';

type Offered = Pick<
  Fasebesluit,
  'soort' | 'beslisserNaam' | 'beslisserRol' | 'formeelNummer' | 'formeelDatum' | 'redenAfwijking'
>;

type Asked = BevoegdheidInput & { readonly input: Offered };

export interface BesluitJudged {
  readonly refusal: {
    readonly code: 'niet-bevoegd' | 'eerst-nodig' | 'reden-nodig';
    readonly detail: string;
  } | null;
  /** Id of the role in which this person decides, whatever role was typed; null when the kader gives none. */
  readonly rol: string | null;
  /** Ground of the authority, as the kader says it. */
  readonly grond: string;
  readonly vooraf: Fasebesluit['vooraf'];
}

/** A formal step with a document is done when that document has a number and a date. */
function withDocument(stand: VoorafStand, offered: Offered): VoorafStand {
  if (!stand.formeel || stand.document === null) return stand;
  return { ...stand, vervuld: offered.formeelNummer !== '' && offered.formeelDatum !== null };
}

/** The role of the kader in which this person decides, or null. Nobody at the table borrows another's role. */
function decidingRol(asked: Asked, judged: Bevoegdheid): string | null {
  const { kader, input, aanwezigen } = asked;
  const { beslissers } = judged;
  const here = beslissers.find((one) => one.wie.personen.some((p) => p.naam === input.beslisserNaam));
  if (here !== undefined) return here.rol;
  if (aanwezigen.some((one) => one.aanwezig && one.naam === input.beslisserNaam)) return null;
  // Who is not at the table can only have decided on paper: then the document has a number and a date.
  if (input.formeelNummer === '' || input.formeelDatum === null) return null;
  const claimed = rollenOf(kader, { organisatie: '', rollen: [input.beslisserRol] });
  return beslissers.find((one) => claimed.includes(one.rol))?.rol ?? null;
}

/** Who can, by name of the role; a kader that names nobody says so. */
function whoCan(beslissers: readonly { naam: string }[]): string {
  const namen = beslissers.map((one) => one.naam).join(', ');
  return namen === '' ? 'het kader noemt niemand die over deze stap beslist' : namen;
}

/**
 * May this op- of afschaling be recorded as offered? A voorstel needs no authority and no earlier steps, only
 * a reason when it departs from the outcome of the afweging.
 */
export function judgeBesluit(asked: Asked): BesluitJudged {
  const { stap, input } = asked;
  const judged = judgeStap(asked);
  const stands = judged.vooraf.map((stand) => withDocument(stand, input));
  const vooraf = stands.map(({ id, tekst, vervuld }) => ({ id, tekst, vervuld }));
  const rol = decidingRol(asked, judged);
  const grond = judged.beslissers.find((one) => one.rol === rol)?.grond ?? '';
  const refuse = (code: 'niet-bevoegd' | 'eerst-nodig' | 'reden-nodig', detail: string): BesluitJudged => ({
    refusal: { code, detail },
    rol,
    grond,
    vooraf,
  });
  if (judged.overgang === null && stap.van !== stap.naar)
    return refuse('eerst-nodig', judged.redenen.join(' '));
  if (judged.needsReden && input.redenAfwijking === '') return refuse('reden-nodig', '');
  if (input.soort === 'voorstel') return { refusal: null, rol, grond, vooraf };
  if (rol === null) return refuse('niet-bevoegd', whoCan(judged.beslissers));
  const open = stands.filter((stand) => !stand.vervuld).map((stand) => stand.tekst);
  const needed = [...open, ...akkoordRedenen(judged.akkoord)];
  return needed.length > 0 ? refuse('eerst-nodig', needed.join('; ')) : { refusal: null, rol, grond, vooraf };
}
