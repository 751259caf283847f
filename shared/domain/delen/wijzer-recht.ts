import { gewoneKlasse } from '../informatie/klasse.ts';
import type { OrganisatieSoort } from '../organisatie/organisatie.ts';
import { no, yes } from './deel-grond.ts';
import type { DeelItem } from './deel-item.ts';
import type { DeelRegels, Deelrecht } from './deelrecht.ts';
import { wijzerRegelFor, type WijzerRegel } from './delen-wijzer.ts';
import type { Deling } from './deling.ts';
import type { Ontvanger } from './ontvanger.ts';
import type { Toestemming } from './toestemming.ts';

/** From whom something comes and what it bears. */
type Judged = Pick<DeelItem, 'klassen' | 'van' | 'vanIds'>;

/**
 * What the delen-wijzer says of an item; null when it lets it follow presence. Of several sources and of several
 * klassen the strictest counts.
 */
export function wijzerRecht(
  item: Judged,
  ontvanger: Ontvanger,
  regels: DeelRegels,
  deling: Deling | undefined,
): Deelrecht | null {
  const said = item.klassen.flatMap((klasse) =>
    sourcesOf(item, klasse, regels.wijzer).map(({ soort, id }) => {
      const van = soort === null ? [] : [soort];
      const regel = wijzerRegelFor(regels.wijzer, van, ontvanger.organisatieSoort, klasse);
      return regel === null ? null : ofRegel(regel, { klasse, ontvanger, regels, deling, vanId: id });
    }),
  );
  const refused = said.find((recht) => recht?.allowed === false);
  if (refused !== undefined) return refused;
  const given = said.find((recht) => recht !== null && recht.grond !== 'ook-afwezig');
  if (given !== undefined) return given;
  return said.every((recht) => recht !== null) ? (said[0] ?? null) : null;
}

interface Source {
  readonly soort: OrganisatieSoort | null;
  readonly id: string | undefined;
}

/**
 * From whom it comes. A risico, scenario, toelichting or afspraak is what the meeting made of what each of them said:
 * its source is unknown. The gewone klasse then follows the regels for every source. Another one is judged as if it came
 * from each kind of source that the wijzer names for that klasse, too: a beroepsgeheim or the Wpg does not end where the
 * chair puts it in words of the table (BW 7:457; Wpg art. 7 and 20).
 */
function sourcesOf(
  { van, vanIds }: Judged,
  klasse: string,
  wijzer: readonly WijzerRegel[],
): readonly Source[] {
  if (van.length > 0) return van.map((soort, at) => ({ soort, id: vanIds[at] }));
  const unknown = { soort: null, id: undefined };
  if (klasse === gewoneKlasse) return [unknown];
  const named = new Set(wijzer.filter(({ klassen }) => klassen.includes(klasse)).flatMap((one) => one.van));
  return [unknown, ...[...named].map((soort) => ({ soort, id: undefined }))];
}

interface Asked {
  readonly klasse: string;
  readonly ontvanger: Ontvanger;
  readonly regels: DeelRegels;
  readonly deling: Deling | undefined;
  readonly vanId: string | undefined;
}

function ofRegel(regel: WijzerRegel, asked: Asked): Deelrecht | null {
  const { deling } = asked;
  const written = deling === undefined || deling.grond === '' ? null : yes(deling.grond, deling.reden);
  if (regel.uitkomst === 'ja') return regel.naarAfwezig ? yes('ook-afwezig', regel.grond) : null;
  if (regel.uitkomst === 'nee') {
    return deling?.grond === 'bron-akkoord' ? written : no('wijzer', regel.grond);
  }
  const given = asked.regels.toestemmingen.find((one) => covers(one, asked));
  if (given !== undefined) return yes('toestemming', given.gegevenOp);
  return written ?? no('geen-toestemming', regel.grond);
}

function covers(toestemming: Toestemming, { klasse, ontvanger, regels, vanId }: Asked): boolean {
  const { ontvangers, klassen, gegevenOp, ingetrokkenOp } = toestemming;
  const { organisatieId } = ontvanger;
  return (
    toestemming.organisatieId === vanId &&
    (ontvangers.length === 0 || (organisatieId !== null && ontvangers.includes(organisatieId))) &&
    (klassen.length === 0 || klassen.includes(klasse)) &&
    gegevenOp <= regels.today &&
    (ingetrokkenOp === null || regels.today < ingetrokkenOp)
  );
}
