import type { CasusBijdrage } from '../../../shared/domain/driehoek/casus-bijdrage.ts';
import { feitVeld, leftOutByDefault } from '../../../shared/domain/driehoek/feit.ts';
import type { Informatie } from '../../../shared/domain/informatie/informatie.ts';
import { klasseNaam, type Klasse } from '../../../shared/domain/informatie/klasse.ts';
import { clock24, dutchDay } from '../../../shared/verslag/clock-time.ts';
import { lineText } from '../../../shared/verslag/line-text.ts';
import type { Context } from '../context.ts';
import { deelRegels } from '../delen/deel-regels.ts';
import { klassenOf } from '../klassen/klassen-of.ts';
import { isWithheld } from './is-withheld.ts';

type FeitBijdrage = CasusBijdrage['feiten'][number];

/** As many as a reader of two pages can choose from. */
const most = 60;

/** Facts and suspicions of the casus, newest first, and how many may not be shared now. */
export function feitenOf(
  ctx: Context,
  casusId: string,
  nameless: (text: string) => string,
): { feiten: FeitBijdrage[]; nietGedeeld: number } {
  const { klassen } = klassenOf(ctx);
  const lines = ctx.store.overleg.rowsOfCasus(casusId).flatMap(({ besprekingId }) => {
    const regels = deelRegels(ctx, besprekingId);
    return ctx.store.informatie
      .ofBespreking(besprekingId)
      .filter(({ soort, vervallen }) => (soort === 'feit' || soort === 'vermoeden') && !vervallen)
      .map((line) => ({ line, withheld: line.nietInVerslag || isWithheld(line, regels) }));
  });
  const organisaties = ctx.store.contact.organisaties();
  const contacten = ctx.store.contact.ofCasus(casusId);
  const bronOf = (id: string): string => {
    const organisatieId = contacten.find((one) => one.id === id)?.organisatieId ?? id;
    return organisaties.find((one) => one.id === organisatieId)?.kort ?? 'betrokkene of naaste';
  };
  return {
    feiten: lines
      .filter(({ withheld }) => !withheld)
      .map(({ line }) => line)
      .toSorted((a, b) => (a.enteredAt < b.enteredAt ? 1 : -1))
      .slice(0, most)
      .map((line) => feitOf(line, klassen, bronText(line, bronOf), nameless)),
    nietGedeeld: lines.filter(({ withheld }) => withheld).length,
  };
}

/** By organisatie and never by name, each once. */
function bronText(line: Informatie, bronOf: (id: string) => string): string {
  const names = [...line.bronnen.map(bronOf), line.bronOpen].filter((name) => name !== '');
  return [...new Set(names)].join(', ').slice(0, 120);
}

function feitOf(
  line: Informatie,
  klassen: readonly Klasse[],
  bron: string,
  nameless: (text: string) => string,
): FeitBijdrage {
  const { klasse, enteredAt } = line;
  const veld = feitVeld(klasse, klassen);
  const said = nameless(lineText(line)).slice(0, 2_000);
  const original = line.soort === 'vermoeden' ? `Vermoeden: ${said}` : said;
  const leftOut = leftOutByDefault(klasse);
  return {
    feit: {
      datum: dutchDay(enteredAt),
      tijd: clock24(enteredAt),
      // Wpg: the police are cited as source and by date, not in their own words.
      bron: veld === 'eigen-woorden' ? 'politie' : nameless(bron),
      tekst: veld === 'tekst' ? original.slice(0, 2_000) : '',
      klasse,
      informatieId: line.id,
      meenemen: !leftOut,
    },
    original,
    mark: leftOut ? markOf(klasse, klassen) : '',
  };
}

/** 'gegevens over gezondheid. Bijzonder persoonsgegeven (AVG artikel 9 ...).' */
function markOf(klasse: string, klassen: readonly Klasse[]): string {
  const grond = klassen.find(({ id }) => id === klasse)?.grond ?? '';
  return [klasseNaam(klasse, klassen), grond].filter((part) => part !== '').join('. ');
}
