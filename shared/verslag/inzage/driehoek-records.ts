import { blokLines } from '../../domain/driehoek/blok-lines.ts';
import { blokken, blokNaam } from '../../domain/driehoek/blok.ts';
import type { Driehoekbesluit } from '../../domain/driehoek/driehoekbesluit.ts';
import type { NotitieInhoud } from '../../domain/driehoek/inhoud.ts';
import type { InzageRecord, Veld } from '../../domain/inzage/inzage-item.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';
import { dutchDay } from '../clock-time.ts';
import { record, velden, type InzageSources } from './inzage-sources.ts';

/** Every version of the driehoeknotities of the casus, what was typed since, and what the driehoek decided on them. */
export function driehoekRecords({ driehoeknotities, stapTekst }: InzageSources): InzageRecord[] {
  return driehoeknotities.flatMap(({ notitie, versies, besluiten }) => {
    const groep = `Driehoeknotitie ${notitie.nummer}`;
    const isFixed = JSON.stringify(versies.at(-1)?.inhoud) === JSON.stringify(notitie.inhoud);
    return [
      ...versies.flatMap(({ id, nummer, inhoud, createdAt }) =>
        record(
          'driehoeknotitie',
          id,
          { groep, soort: `Notitie, versie ${String(nummer)}`, datum: dutchDay(createdAt) },
          notitieVelden(inhoud, stapTekst),
        ),
      ),
      ...(isFixed
        ? []
        : record(
            'driehoeknotitie',
            notitie.id,
            { groep, soort: 'Notitie, nog geen versie', datum: dutchDay(notitie.createdAt) },
            notitieVelden(notitie.inhoud, stapTekst),
          )),
      ...besluiten.flatMap((besluit) => besluitRecord(besluit, groep)),
    ];
  });
}

/** Also the facts that stay off the paper: held is held. */
function notitieVelden(inhoud: NotitieInhoud, stapTekst: InzageSources['stapTekst']): Veld[] {
  const feiten = inhoud.beeld.feiten.map((feit) => ({ ...feit, meenemen: true }));
  const lines = blokLines({ ...inhoud, beeld: { ...inhoud.beeld, feiten } }, stapTekst);
  const voorwaarden = inhoud.opties.flatMap((optie) =>
    optie.voorwaarden.map(({ vraag, antwoord }) => `${vraag} ${antwoord}`),
  );
  return velden(...blokken.map((blok) => [blokNaam[blok], sentences(lines[blok])] as const), [
    'Voorwaarden bij de opties',
    sentences(voorwaarden),
  ]);
}

const sentences = (lines: readonly string[]): string =>
  lines.map((line) => (/[.!?]$/.test(line) ? line : `${line}.`)).join(' ');

const soortNaam = { besluit: 'Besluit', afspraak: 'Afspraak', formeel: 'Formeel besluit' } as const;

function besluitRecord(besluit: Driehoekbesluit, groep: string): InzageRecord[] {
  const { soort, wat, wie, datum, formeelNummer, vervallen, reden, door, createdAt } = besluit;
  return record(
    'driehoekbesluit',
    besluit.id,
    {
      groep,
      soort: `${soortNaam[soort]} van de driehoek${vervallen ? ', vervallen' : ''}`,
      datum: dutchDay(createdAt),
    },
    velden(
      ['Wat', wat],
      ['Wie', wie],
      ['Wanneer', datum === null ? '' : formatDatum(datum)],
      ['Nummer van het besluit', formeelNummer],
      ['Waarom vervallen', reden],
      ['Vastgelegd door', door],
    ),
  );
}
