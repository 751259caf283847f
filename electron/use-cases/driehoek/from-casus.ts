import { initialenOf, withInitialen } from '../../../shared/domain/driehoek/initialen.ts';
import type { CasusBijdrage } from '../../../shared/domain/driehoek/casus-bijdrage.ts';
import type { Casus } from '../../../shared/domain/casus/casus.ts';
import { newestInformering } from '../../../shared/domain/informering/newest-informering.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { faseLabel } from '../../../shared/kader/fase.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { kansGevolgText } from '../../../shared/verslag/words.ts';
import type { Context } from '../context.ts';
import { kaderOf } from '../kader-of.ts';
import { klassenOf } from '../klassen/klassen-of.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { byReference } from './by-reference.ts';
import { afschaalcriteriaOf, criteriaOf } from './from-casus-criteria.ts';
import { feitenOf } from './from-casus-feiten.ts';
import { maatregelenOf } from './from-casus-maatregelen.ts';

export const notitieFromCasus: UseCase<'driehoek.fromCasus'> = (ctx, { casusId }) =>
  casusBijdrage(ctx, casusId);

/** What the casus has to fill a notitie with, without names; lines that may not be shared now are not in it. */
export function casusBijdrage(ctx: Context, casusId: string): CasusBijdrage {
  const { store } = ctx;
  const casus = required(store.casus.get(casusId));
  const kader = kaderOf(ctx, casus);
  const betrokkenen = store.casus.betrokkenen(casusId);
  const namen = betrokkenen.map(({ naam }) => naam);
  const nameless = (text: string): string => withInitialen(text, namen);
  const { feiten, nietGedeeld } = feitenOf(ctx, casusId, nameless);
  const fase = faseOf(ctx, casus, kader);
  const refer = byReference(klassenOf(ctx).klassen);
  const over = betrokkenen.filter(({ soort }) => soort === 'betrokkene').map(({ naam }) => initialenOf(naam));
  return {
    casus: { id: casus.id, nummer: casus.nummer, aanduiding: nameless(casus.aanduiding), ...fase.now },
    faseHistory: fase.history,
    kern: [
      `${over.length === 0 ? 'Wie' : over.join(' en ')}, ${nameless(casus.aanduiding)} (casus ${casus.nummer}).`,
      `${fase.now.faseNaam}${fase.now.sinds === null ? '' : ` sinds ${formatDatum(fase.now.sinds)}`}.`,
    ],
    feiten,
    nietGedeeld,
    risicos: store.oordeel
      .risicos(casusId)
      .filter(({ vervallen }) => !vervallen)
      .map(({ nummer, wat, kans, gevolg }) => ({
        voor: null,
        tekst: nameless(`${refer(`risico ${String(nummer)}`, wat)} (${kansGevolgText(kans, gevolg)})`),
      })),
    criteria: criteriaOf(ctx, casusId),
    scenarios: store.oordeel
      .scenarios(casusId)
      .filter(({ vervallen }) => !vervallen)
      .map(({ als, dan }) => ({
        als: nameless(refer('het scenario', als)),
        dan: nameless(refer('het scenario', dan)),
        trigger: '',
        soort: 'waarschijnlijk' as const,
      })),
    maatregelen: maatregelenOf(ctx, casusId, nameless),
    geinformeerd: newestInformering(store.informering.ofCasus(casusId)).flatMap(
      ({ betrokkeneId, antwoord }) => {
        if (antwoord.uitkomst !== 'geinformeerd') return [];
        const naam = betrokkenen.find(({ id }) => id === betrokkeneId)?.naam;
        const wie = naam === undefined ? 'betrokkene' : initialenOf(naam);
        return { wie, door: antwoord.door, wanneer: formatDatum(antwoord.datum) };
      },
    ),
    afschaalcriteria: casus.fase === null ? [] : afschaalcriteriaOf(kader, casus.fase),
  };
}

interface FaseThen {
  readonly now: Pick<CasusBijdrage['casus'], 'fase' | 'faseNaam' | 'sinds'>;
  readonly history: string[];
}

function faseOf(ctx: Context, casus: Casus, kader: Kader): FaseThen {
  const besluiten = ctx.store.oordeel.fasebesluiten(casus.id).filter(({ soort }) => soort === 'besluit');
  const steps = besluiten.filter(({ van, naar }) => van !== naar).toReversed();
  const last = steps[0];
  return {
    now: {
      fase: casus.fase,
      faseNaam: casus.fase === null ? 'Fase nog te bepalen' : faseLabel(kader, casus.fase),
      sinds: last !== undefined && last.naar === casus.fase ? last.datum : null,
    },
    history: steps.map(({ datum, van, naar, beslisserRol }) => {
      const from = van === null ? '' : `van ${faseLabel(kader, van)} `;
      return `${formatDatum(datum)}: ${from}naar ${faseLabel(kader, naar)} (${beslisserRol})`;
    }),
  };
}
