import type { Driehoekbesluit } from '../../domain/driehoek/driehoekbesluit.ts';
import { momentText } from '../../domain/driehoek/moment-text.ts';
import { gripOverwegingen, pshiOverwegingen, type Overweging } from '../../domain/driehoek/overweging.ts';
import type { NotitieInhoud } from '../../domain/driehoek/inhoud.ts';
import { withInitialen } from '../../domain/driehoek/initialen.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';
import type { Block, Cell, Kenmerk } from '../blocks.ts';
import { cell, kop, stack, struck } from '../make-block.ts';
import type { NotitieModel } from './build-driehoeknotitie.ts';
import { filled, kenmerkOf, sentences } from './filled.ts';

/** To write on while they talk. */
const blankRows = 3;

/** What the driehoek agreed, or a table to fill in; the next moment, when to go down, and what was considered. */
export function afsprakenBlocks(model: NotitieModel): Block[] {
  const { inhoud, besluiten, namen } = model;
  const rows =
    besluiten.length === 0
      ? Array.from({ length: blankRows }, (_, at) => [cell(String(at + 1)), cell(''), cell(''), cell('')])
      : besluiten.map((one) => besluitRow(one, namen));
  const columns = [
    { head: 'Nr.', width: 0.06 },
    { head: 'Besluit of afspraak', width: 0.54 },
    { head: 'Wie', width: 0.2 },
    { head: 'Wanneer', width: 0.2 },
  ];
  const { datum, tijd, toelichting } = inhoud.volgendMoment;
  const items = [
    ...kenmerkOf('Volgend moment', [filled([momentText(datum, tijd), toelichting]).join(', ')]),
    ...kenmerkOf('Afschalen als', [sentences(inhoud.afschaalcriteria)]),
    ...formeelItems(model),
    ...considered('GRIP overwogen', gripOverwegingen, inhoud.grip),
    ...considered('PSHI overwogen', pshiOverwegingen, inhoud.pshi),
  ];
  return [
    kop(2, 'Afspraken driehoek'),
    { kind: 'tabel', columns, groups: [{ title: null, rows }] },
    ...(items.length === 0 ? [] : [{ kind: 'kenmerken' as const, items }]),
  ];
}

function besluitRow(besluit: Driehoekbesluit, namen: readonly string[]): Cell[] {
  const { nummer, soort, datum, vervallen } = besluit;
  const typed = [besluit.wat, besluit.wie, besluit.reden, besluit.formeelNummer];
  const [wat = '', wie = '', reden = '', formeelNummer = ''] = typed.map((one) => withInitialen(one, namen));
  const number = cell(String(nummer));
  if (vervallen) return [number, stack(struck(wat), cell(reden, 'meta')), cell(wie), cell('')];
  const formal = soort === 'formeel' ? cell(`Formeel besluit, nummer ${formeelNummer}`, 'meta') : [];
  const text = stack(cell(wat, soort === 'afspraak' ? 'plain' : 'strong'), formal);
  return [number, text, cell(wie), cell(datum === null ? '' : formatDatum(datum))];
}

/** In the order of the kader: what is done, and what must be done before the formal besluit. */
function formeelItems({ inhoud, overgangen, besluiten }: NotitieModel): Kenmerk[] {
  const overgang = overgangen.find((one) => one.overgang === inhoud.formeel.overgang);
  if (overgang === undefined) return [];
  const done = new Set(inhoud.formeel.stappen.filter(({ vervuld }) => vervuld).map(({ id }) => id));
  const decided = besluiten.some(({ soort, vervallen }) => soort === 'formeel' && !vervallen);
  return kenmerkOf(
    overgang.kop,
    overgang.stappen.map(({ id, tekst, formeel }, at) => {
      const stand = (formeel ? decided : done.has(id)) ? 'gedaan' : 'nog te doen';
      return `${String(at + 1)}. ${tekst}: ${stand}.`;
    }),
  );
}

function considered(
  label: string,
  known: readonly Overweging[],
  { overwegingen, toelichting }: NotitieInhoud['grip'],
): Kenmerk[] {
  const texts = known.filter(({ id }) => overwegingen.includes(id)).map(({ tekst }) => tekst);
  return kenmerkOf(label, [...texts, toelichting]);
}
