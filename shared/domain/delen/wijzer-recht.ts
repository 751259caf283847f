import { no, yes } from './deel-grond.ts';
import type { DeelItem } from './deel-item.ts';
import type { DeelRegels, Deelrecht } from './deelrecht.ts';
import { wijzerRegelFor, type WijzerRegel } from './delen-wijzer.ts';
import type { Deling } from './deling.ts';
import type { Ontvanger } from './ontvanger.ts';
import type { Toestemming } from './toestemming.ts';

/** What the delen-wijzer says of an item; null when it lets it follow presence. Of several sources the strictest counts. */
export function wijzerRecht(
  item: DeelItem,
  ontvanger: Ontvanger,
  regels: DeelRegels,
  deling: Deling | undefined,
): Deelrecht | null {
  const sources =
    item.van.length === 0 ? [null] : item.van.map((soort, at) => ({ soort, id: item.vanIds[at] }));
  const said = sources.map((source) => {
    const van = source === null ? [] : [source.soort];
    const regel = wijzerRegelFor(regels.wijzer, van, ontvanger.organisatieSoort, item.klasse);
    return regel === null ? null : ofRegel(regel, { item, ontvanger, regels, deling, vanId: source?.id });
  });
  const refused = said.find((recht) => recht?.allowed === false);
  if (refused !== undefined) return refused;
  const given = said.find((recht) => recht !== null && recht.grond !== 'ook-afwezig');
  if (given !== undefined) return given;
  return said.every((recht) => recht !== null) ? (said[0] ?? null) : null;
}

interface Asked {
  readonly item: DeelItem;
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

function covers(toestemming: Toestemming, { item, ontvanger, regels, vanId }: Asked): boolean {
  const { ontvangers, klassen, gegevenOp, ingetrokkenOp } = toestemming;
  const { organisatieId } = ontvanger;
  return (
    toestemming.organisatieId === vanId &&
    (ontvangers.length === 0 || (organisatieId !== null && ontvangers.includes(organisatieId))) &&
    (klassen.length === 0 || klassen.includes(item.klasse)) &&
    gegevenOp <= regels.today &&
    (ingetrokkenOp === null || regels.today < ingetrokkenOp)
  );
}
