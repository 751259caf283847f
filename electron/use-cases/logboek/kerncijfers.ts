import { regimeNaam } from '../../../shared/domain/casus/regime.ts';
import { groep, shownDuur, type Kerncijfers } from '../../../shared/domain/logboek/kerncijfers.ts';
import { grondWord } from '../../../shared/domain/bewaren/vernietiging.ts';
import { verzoekSoortNaam } from '../../../shared/domain/verzoek/verzoek.ts';
import type { Context } from '../context.ts';
import type { UseCase } from '../use-case.ts';

type Counts = Record<string, number>;

/** Every name with its number, also when it is none. */
function named(names: Record<string, string>, counts: Counts): [string, number][] {
  return Object.entries(names).map(([key, naam]) => [naam, counts[key] ?? 0]);
}

const total = (counts: Counts): number => Object.values(counts).reduce((sum, one) => sum + one, 0);

const faseNaam = { geen: 'Nog geen fase', '1': 'Fase 1', '2': 'Fase 2', '3': 'Fase 3', '4': 'Fase 4' };
const richtingNaam = { op: 'Opschalingen', af: 'Afschalingen', binnen: 'Besluiten binnen een fase' };
const actieNaam = {
  export: 'Bestanden gemaakt',
  geweigerd: 'Geweigerde handelingen',
  'ontgrendelen-mislukt': 'Mislukte pogingen om te ontgrendelen',
};

/** Numbers of one year for who oversees the work: no person, no casus, and nothing too small to tell. */
export function kerncijfersOf(ctx: Pick<Context, 'store'>, jaar: number): Kerncijfers {
  const counts = ctx.store.kerncijfers.ofYear(jaar);
  return {
    jaar,
    groepen: [
      groep('Casussen begonnen, per regime', named(regimeNaam, counts.casussenPerRegime)),
      groep('Casussen afgesloten, per regime', named(regimeNaam, counts.afgeslotenPerRegime)),
      groep('Casussen die nu open zijn, per fase', named(faseNaam, counts.openPerFase)),
      groep('Op- en afschaling', [
        ...named(richtingNaam, counts.besluiten),
        ['Voorstellen', total(counts.voorstellen)],
        ['Besluiten die afwijken van de uitkomst van het kader', total(counts.afwijkingen)],
      ]),
      groep('Bewaren en vernietigen', [
        ['Bewaartermijnen verlengd', total(counts.verlengingen)],
        ...named(grondWord, counts.vernietigingen).map(([naam, aantal]): [string, number] => [
          `Vernietigd: ${naam}`,
          aantal,
        ]),
      ]),
      groep('Verzoeken van betrokkenen', named(verzoekSoortNaam, counts.verzoeken)),
      groep('Gebruik en beveiliging', [
        ...named(actieNaam, counts.acties),
        ['Mogelijke datalekken', total(counts.datalekken)],
      ]),
      {
        titel: 'Duur',
        cijfers: [{ naam: 'Gemiddelde duur van een afgesloten casus', aantal: shownDuur(counts.duren) }],
      },
    ],
  };
}

export const getKerncijfers: UseCase<'logboek.kerncijfers'> = (ctx, { jaar }) => kerncijfersOf(ctx, jaar);
