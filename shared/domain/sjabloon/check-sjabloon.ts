import { parseSjabloon, type SjabloonResult } from './parse-sjabloon.ts';
import type { SjabloonFault } from './sjabloon-fault.ts';
import type { SjabloonSoort, SjabloonTekst } from './sjabloon.ts';

interface Required {
  readonly velden: readonly string[];
  readonly tabellen: readonly string[];
  /** Words of the text itself, as they are said; capitals and line breaks do not count. */
  readonly words: readonly string[];
}

const nothing: Required = { velden: [], tabellen: [], words: [] };

const required: Readonly<Record<SjabloonSoort, Required>> = {
  // The two questions: nobody brings or hears more than the doel needs.
  uitnodiging: { velden: [], tabellen: [], words: ['Wat brengt u in', 'Wat wilt u weten'] },
  // AVG art. 13 lid 1 and 2, art. 14 lid 1 and 2.
  brief: {
    velden: ['doel', 'grondslag', 'verantwoordelijken', 'bewaren', 'contact', 'fg'],
    tabellen: ['organisaties', 'rechten'],
    words: [],
  },
  opschalingsdossier: nothing,
  'plan-van-aanpak': nothing,
};

/** Reads a sjabloon as parseSjabloon does, and answers what such a paper must say and this one does not. */
export function checkSjabloon(soort: SjabloonSoort, sjabloon: SjabloonTekst): SjabloonResult {
  const result = parseSjabloon(soort, sjabloon);
  if (!result.ok) return result;
  const { regels } = result.sjabloon;
  const named = new Set(
    regels.flatMap((regel) =>
      regel.kind === 'tabel'
        ? [`tabel:${regel.naam}`]
        : regel.pieces.flatMap((piece) => (piece.kind === 'veld' ? [piece.veld.naam] : [])),
    ),
  );
  const { velden, tabellen, words } = required[soort];
  const said = folded(sjabloon.tekst);
  const missing = [
    ...[...velden, ...tabellen.map((naam) => `tabel:${naam}`)]
      .filter((naam) => !named.has(naam))
      .map((naam) => `{{${naam}}}`),
    ...words.filter((one) => !said.includes(folded(one))).map((one) => `"${one}?"`),
  ];
  if (missing.length === 0) return result;
  const line = sjabloon.tekst.split('\n').length;
  return { ok: false, faults: missing.map((what) => missingAt(line, what)) };
}

/** Shown at the end of the text, where it can be typed. */
function missingAt(line: number, typed: string): SjabloonFault {
  return { part: 'tekst', line, column: 1, kind: 'missing', typed, nearest: null };
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
