import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { DeelBron } from '../../../shared/domain/delen/deel-bron.ts';
import { klasseRecogniser } from '../../../shared/domain/informatie/klasse-words.ts';
import { klasseNaam } from '../../../shared/domain/informatie/klasse.ts';
import type { Risico } from '../../../shared/domain/risico/risico.ts';
import type { Scenario } from '../../../shared/domain/scenario/scenario.ts';
import type { Context } from '../context.ts';
import { klassenOf } from '../klassen/klassen-of.ts';

interface ForMany {
  readonly afspraak: (afspraak: Afspraak) => Afspraak;
  readonly risico: (risico: Risico) => Risico;
  readonly scenario: (scenario: Scenario) => Scenario;
}

/**
 * Texts of a casus for a paper that goes to the whole table or further, so that no rule judges who reads it. One whose
 * words point at more than a gewone klasse (AVG art. 9 and 10), or that was withheld from somebody by hand, is referred
 * to and not repeated; unless somebody said of the words that stand there that they are gewoon.
 */
export function forMany(ctx: Context, casusId: string): ForMany {
  const refer = referenceTo(ctx, casusId);
  return {
    afspraak: (one) => {
      const wat = refer('afspraak', one.id, `afspraak ${String(one.nummer)}`, [one.wat]);
      return wat === null ? one : { ...one, wat };
    },
    risico: (one) => {
      const texts = [one.wat, one.wieLooptGevaar, one.wanneer, one.beschermend, one.maatregel];
      const wat = refer('risico', one.id, `risico ${String(one.nummer)}`, texts);
      const none = { wieLooptGevaar: '', wanneer: '', beschermend: '', maatregel: '' };
      return wat === null ? one : { ...one, ...none, wat };
    },
    scenario: (one) => {
      const als = refer('scenario', one.id, 'het scenario', [one.als, one.dan]);
      return als === null ? one : { ...one, als, dan: '' };
    },
  };
}

type Refer = (bron: DeelBron, bronId: string, what: string, texts: readonly string[]) => string | null;

/** 'Zie afspraak 3 in de casus: gegevens over gezondheid'; null for a text that can be repeated. */
function referenceTo(ctx: Context, casusId: string): Refer {
  const { overleg, delen } = ctx.store;
  const { klassen } = klassenOf(ctx);
  const recognise = klasseRecogniser(klassen);
  const ids = overleg.rowsOfCasus(casusId).map(({ besprekingId }) => besprekingId);
  const keuzen = ids.flatMap((id) => delen.keuzen(id));
  const momenten = ids.flatMap((id) => delen.momenten(id));
  return (bron, bronId, what, texts) => {
    const isOf = (one: { readonly bron: string; readonly bronId: string }) =>
      one.bron === bron && one.bronId === bronId;
    const own = keuzen.filter(isOf);
    const changed = momenten.filter(isOf).map(({ moment }) => moment);
    const isGewoon = own.some(
      ({ keuze, createdAt }) => keuze === 'gewoon' && changed.every((moment) => moment <= createdAt),
    );
    const found = isGewoon ? [] : recognise(texts.join('\n'));
    const isWithheld = own.some(({ keuze }) => keuze === 'niet');
    if (found.length === 0 && !isWithheld) return null;
    const why = found.map(({ klasse }) => klasseNaam(klasse, klassen)).join(', ');
    return why === '' ? `Zie ${what} in de casus` : `Zie ${what} in de casus: ${why}`;
  };
}
