import { wieVan } from '../../domain/afspraak/wie.ts';
import type { Block } from '../blocks.ts';
import { alinea, cell, kop } from '../make-block.ts';
import { termijnText } from '../termijn-text.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { uitkomstNaam } from '../words.ts';
import { opmerkingenBlocks } from './opmerkingen.ts';

/** What became of the afspraken that were open when the bespreking began, oldest first. */
export function vorigeAfsprakenBlocks(model: VerslagModel): Block[] {
  const rows = model.vorigeAfspraken.map((afspraak) => [
    cell(afspraak.wat),
    cell(wieVan(afspraak, model)),
    cell(termijnText(afspraak, null)),
    cell(uitkomstNaam(afspraak, uitkomstOf(model, afspraak.id))),
  ]);
  const remarks = opmerkingenBlocks(model, 1);
  if (rows.length === 0) {
    const none = model.reach.empty ? [alinea('Er stonden geen afspraken open.')] : [];
    const blocks = [...none, ...remarks];
    return blocks.length === 0 ? [] : [kop(2, 'Vorige afspraken'), ...blocks];
  }
  return [
    kop(2, 'Vorige afspraken'),
    {
      kind: 'tabel',
      columns: [
        { head: 'Afspraak', width: 0.34 },
        { head: 'Wie', width: 0.22 },
        { head: 'Voor wanneer', width: 0.15 },
        { head: 'Uitkomst', width: 0.29 },
      ],
      groups: [{ title: null, rows }],
    },
    ...remarks,
  ];
}

function uitkomstOf(model: VerslagModel, afspraakId: string) {
  return model.uitkomsten.find((item) => item.afspraakId === afspraakId);
}
