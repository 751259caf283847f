import { expect, test } from 'vitest';
import type { Soort } from '../../../shared/domain/informatie/soort.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { Begrip, InvoerContext, UndoablePart } from '../../../shared/invoer/begrip.ts';
import { parseEntry } from '../../../shared/invoer/parse-entry.ts';
import { soortForLetter } from '../../../shared/invoer/soort-words.ts';
import { contextOf } from './casus-table.ts';
import vectors from './regels.vectors.json' with { type: 'json' };

type Regel = {
  typt: string;
  stap: string;
  alt?: string;
  vorigeBron?: string[];
  teruggezet?: UndoablePart[];
  begrepen: string;
  tekst: string;
  soort?: Soort;
  bronnen?: string[];
  open?: string[];
  eigenaren?: string[];
  termijn?: string;
  gaten?: string[];
  kop?: string;
  meldingen?: string[];
  herkend?: string[];
};

const groepen = vectors.groepen as { groep: string; regels: Regel[] }[];
const SOORT_OF_STAP: Record<string, Soort> = {
  opening: 'opmerking',
  'vorige afspraken': 'opmerking',
  beeld: 'feit',
  oordeel: 'risico',
  besluit: 'afspraak',
  afronding: 'afspraak',
};

function contextFor(regel: Regel): InvoerContext {
  return contextOf({
    defaultSoort: SOORT_OF_STAP[regel.stap]!,
    forcedSoort: regel.alt === undefined ? null : soortForLetter(regel.alt),
    previousBron: regel.vorigeBron ?? null,
    leefgebied: 'gezondheid',
    undone: regel.teruggezet ?? [],
  });
}

function termijnWords({ termijn }: Begrip): string | null {
  if (termijn === null) return null;
  const date = termijn.date === null ? 'datum onbekend' : formatDatum(termijn.date);
  return termijn.kind === 'datum' ? date : `volgend overleg (${date})`;
}

/** The whole of what was understood, in the words of the vector file. */
function inWords(typt: string, begrip: Begrip) {
  const { leefgebiedCommand } = begrip;
  return {
    begrepen: begrip.spoken,
    tekst: begrip.tekst,
    soort: begrip.soort,
    bronnen: begrip.bronnen,
    open: begrip.bronOpen.map((open) => `${open.typed} = ${open.candidates.join(' of ')}`),
    eigenaren: begrip.eigenaren.map((owner) => `${owner.organisatieId ?? '?'} / ${owner.persoonId ?? '?'}`),
    termijn: termijnWords(begrip),
    gaten: begrip.gaps,
    kop: leefgebiedCommand === null ? null : (leefgebiedCommand.set ?? 'geen'),
    leefgebied: begrip.leefgebied,
    meldingen: begrip.remarks,
    herkend: begrip.parts.map((part) => typt.slice(part.start, part.end)),
  };
}

function expected(regel: Regel) {
  const kop = regel.kop ?? null;
  return {
    begrepen: regel.begrepen,
    tekst: regel.tekst,
    soort: regel.soort ?? 'feit',
    bronnen: regel.bronnen ?? [],
    open: regel.open ?? [],
    eigenaren: regel.eigenaren ?? [],
    termijn: regel.termijn ?? null,
    gaten: regel.gaten ?? [],
    kop,
    leefgebied: kop === null ? 'gezondheid' : kop === 'geen' ? null : kop,
    meldingen: regel.meldingen ?? [],
    herkend: regel.herkend ?? [],
  };
}

for (const { groep, regels } of groepen) {
  test.each(regels)(`${groep}: $typt`, (regel) => {
    const begrip = parseEntry(regel.typt, contextFor(regel));
    expect(inWords(regel.typt, begrip)).toEqual(expected(regel));
    expect(begrip.sentence.map((part) => part.text).join(' · ')).toBe(begrip.spoken);
  });
}

test('the vector file holds at least 80 different lines', () => {
  const lines = groepen.flatMap(({ regels }) => regels);
  expect(
    new Set(lines.map((regel) => JSON.stringify([regel.typt, regel.stap, regel.alt]))).size,
  ).toBeGreaterThanOrEqual(80);
});
