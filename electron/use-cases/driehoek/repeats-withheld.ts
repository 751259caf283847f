import { withInitialen } from '../../../shared/domain/driehoek/initialen.ts';
import { feitVeld } from '../../../shared/domain/driehoek/feit.ts';
import { klasseRecogniser } from '../../../shared/domain/informatie/klasse-words.ts';
import type { Klasse } from '../../../shared/domain/informatie/klasse.ts';
import type { Context } from '../context.ts';
import { deelRegels } from '../delen/deel-regels.ts';
import { isWithheld } from './is-withheld.ts';

/** As many words in the same order are no chance. */
const longRun = 6;
/** A line of fewer words says too little to be told apart from a text that has them by chance. */
const fewest = 3;

/**
 * Whether a text repeats a line of the casus that the notitie may not have in its own words: of politie or zorg (Wpg
 * art. 20, AVG art. 9), or not shared; or what the table made of these, with such words. Names count as initialen on both
 * sides.
 */
export function repeatsWithheld(
  ctx: Context,
  casusId: string,
  klassen: readonly Klasse[],
): (text: string) => boolean {
  const namen = ctx.store.casus.betrokkenen(casusId).map(({ naam }) => naam);
  const wordsOf = (text: string): string[] =>
    withInitialen(text, namen)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set(
    [...withheldTexts(ctx, casusId, klassen), ...recognisedTexts(ctx, casusId, klassen)].flatMap((text) =>
      runsOf(wordsOf(text), longRun),
    ),
  );
  const lengths = [...new Set([...runs].map((run) => run.split(' ').length))];
  return (text) => {
    const words = wordsOf(text);
    return lengths.some((length) => runsOf(words, length).some((run) => runs.has(run)));
  };
}

/** All runs of that many words; of a shorter text the whole. */
function runsOf(words: readonly string[], length: number): string[] {
  if (words.length < fewest) return [];
  const size = Math.min(length, words.length);
  return words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '));
}

/** What the table made of it, where its words point at more than a gewone klasse; an afspraak also when it is niet in verslag. */
function recognisedTexts({ store }: Context, casusId: string, klassen: readonly Klasse[]): string[] {
  const recognise = klasseRecogniser(klassen);
  const afspraken = store.afspraak.ofCasus(casusId);
  const said = store.overleg
    .rowsOfCasus(casusId)
    .flatMap(({ besprekingId }) => [
      ...store.oordeel.antwoorden(besprekingId).map(({ toelichting }) => toelichting),
      ...store.oordeel.criteriumVisies(besprekingId).map(({ tekst }) => tekst),
      ...store.bespreking.visies(besprekingId).map(({ tekst }) => tekst),
      ...store.afspraak.uitkomsten(besprekingId).map(({ waarom }) => waarom),
    ]);
  return [
    ...afspraken.filter(({ nietInVerslag }) => nietInVerslag).map(({ wat }) => wat),
    ...[
      ...said,
      ...afspraken.map(({ wat }) => wat),
      ...store.oordeel
        .risicos(casusId)
        .flatMap((one) => [one.wat, one.wieLooptGevaar, one.wanneer, one.beschermend, one.maatregel]),
      ...store.oordeel.scenarios(casusId).flatMap(({ als, dan }) => [als, dan]),
    ].filter((text) => recognise(text).length > 0),
  ];
}

function withheldTexts(ctx: Context, casusId: string, klassen: readonly Klasse[]): string[] {
  return ctx.store.overleg.rowsOfCasus(casusId).flatMap(({ besprekingId }) => {
    const regels = deelRegels(ctx, besprekingId);
    return ctx.store.informatie
      .ofBespreking(besprekingId)
      .filter((line) => !line.vervallen)
      .filter(
        (line) =>
          line.nietInVerslag || isWithheld(line, regels) || feitVeld(line.klasse, klassen) !== 'tekst',
      )
      .map(({ tekst }) => tekst);
  });
}
