import { beforeEach, expect, test } from 'vitest';
import { notePakketOut, pakketOut } from '../../../../electron/use-cases/casuspakket/pakket-out.ts';
import { pakketIn } from '../../../../electron/use-cases/casuspakket/pakket-in.ts';
import { previewPakket } from '../../../../electron/use-cases/casuspakket/preview-pakket.ts';
import { refusing } from '../../../../electron/use-cases/casusbestand/refusing.ts';
import { createCasus } from '../../../../electron/use-cases/casus/create.ts';
import { saveGemeente } from '../../../../electron/use-cases/gemeente/save.ts';
import { Refused } from '../../../../electron/use-cases/refused.ts';
import type { CasusRow } from '../../../../shared/domain/casusbestand/casusbestand.ts';
import type { PakketKop } from '../../../../shared/domain/casuspakket/pakket-kop.ts';
import { seedCasus, type, type SeededCasus } from '../seed-casus.ts';
import { machine, opened, taken, type Machine } from './two-machines.ts';

interface Said {
  rol: string;
  seen: number;
  known: object[];
  bestand: { schema: number; casusId: string; tabellen: Record<string, Record<string, unknown>[]> };
}

let chair: Machine;
let aov: Machine;
let seeded: SeededCasus;
let other: { casusId: string; betrokkeneId: string };

beforeEach(() => {
  chair = machine('Aad Ovee', 'voorzitter');
  aov = machine('Anna Bakker', 'voorzitter');
  seeded = seedCasus(chair.ctx);
  type(chair.ctx, seeded.besprekingId, 'wij: zes meldingen');
  saveGemeente(aov.ctx, { ...chair.ctx.store.gemeente.get()!, naam: 'Gemeente Maasdorp' });
  const { id } = createCasus(aov.ctx, { aanduiding: 'Elders', doel: 'Iets.', overWie: ['Wim Elders'] });
  other = { casusId: id, betrokkeneId: aov.ctx.store.casus.betrokkenen(id)[0]!.id };
});

/** Signed by somebody we trust, and with this in it: what happens when it is opened and taken in. */
function outcome(change: (said: Said) => unknown): string {
  const out = pakketOut(chair.ctx, 'Casustafel 0.1.0', seeded.casusId, chair.colleagueId);
  const said = JSON.parse(out.inhoud) as Said;
  const inhoud = change(said);
  const kop = { casusId: seeded.casusId, volgnummer: out.volgnummer, standAt: out.standAt, hash: '' };
  chair.ctx.store.transaction(() =>
    notePakketOut(chair.ctx, out, { ...kop, hash: chair.ctx.hash(out.inhoud) } as PakketKop),
  );
  const before = aov.ctx.db.serialize();
  try {
    refusing(() => {
      const colleague = aov.ctx.store.colleague.get(aov.colleagueId)!;
      const text = typeof inhoud === 'string' ? inhoud : JSON.stringify(said);
      const pakket = pakketIn(aov.ctx, kop as PakketKop, colleague, text);
      previewPakket(aov.ctx, pakket);
      taken(aov, pakket);
    });
    return 'taken in';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(aov.ctx.db.serialize().equals(before)).toBe(true);
    return `${error.code}: ${error.detail ?? ''}`;
  }
}

const deep = (levels: number): string => `${'['.repeat(levels)}1${']'.repeat(levels)}`;
const first = (said: Said, table: string): Record<string, unknown> => said.bestand.tabellen[table]![0]!;
const revisie = (more: CasusRow) => (said: Said) => {
  const { id } = first(said, 'informatie');
  const row = {
    tabel: 'informatie',
    record_id: id,
    revisie: 1,
    inhoud: {},
    moment: '2026-11-26T09:00:00.000Z',
  };
  said.bestand.tabellen['revisie'] = [{ ...row, ...more }];
};

const attacks: readonly (readonly [string, RegExp, (said: Said) => unknown])[] = [
  ['not the content of a casuspakket', /^casusbestand-ongeldig: .+/, () => '{"bestand":{}}'],
  ['no JSON', /^casusbestand-ongeldig: .+/, () => '{"bestand":'],
  [
    'a field that no program writes',
    /^casusbestand-ongeldig: .+/,
    (said) => void Object.assign(said, { extra: 1 }),
  ],
  [
    'depth where a text stands',
    /^casusbestand-ongeldig: .*aanduiding/,
    (said) => JSON.stringify(said).replace('"aanduiding":"Zwanenlaan"', `"aanduiding":${deep(200_000)}`),
  ],
  [
    'depth where JSON stands',
    /^casusbestand-ongeldig: .*bronnen/,
    (said) => JSON.stringify(said).replace(/"bronnen":\[[^\]]*\]/, `"bronnen":${deep(200_000)}`),
  ],
  [
    'of a later program',
    /^casusbestand-ongeldig: .*nieuwere versie/,
    (said) => void (said.bestand.schema += 1),
  ],
  ['of an earlier program', /^pakket-ouder-programma/, (said) => void (said.bestand.schema -= 1)],
  [
    'about another casus than was signed for',
    /^pakket-beschadigd/,
    (said) => void (said.bestand.casusId = other.casusId),
  ],
  [
    'a record that is of another casus here',
    /^casusbestand-ongeldig: .+/,
    (said) => void (first(said, 'betrokkene')['id'] = other.betrokkeneId),
  ],
  [
    'rows that point at another casus here',
    /^casusbestand-ongeldig: .+/,
    (said) => void (first(said, 'betrokkene')['casus_id'] = other.casusId),
  ],
  [
    'a table that never goes along',
    /^casusbestand-ongeldig: .+/,
    (said) => void (said.bestand.tabellen['colleague'] = [{ id: other.casusId }]),
  ],
  [
    'a kader that nobody knows',
    /^kader-ongeldig: verzonnen/,
    (said) => void (first(said, 'casus')['kader_id'] = 'verzonnen'),
  ],
  [
    'an earlier version of a record of another casus',
    /^casusbestand-ongeldig: .+/,
    revisie({ record_id: 'x' }),
  ],
  [
    'an earlier version that cannot be read',
    /^casusbestand-ongeldig: .*revisie/,
    revisie({ inhoud: { tekst: 3 } }),
  ],
  [
    'a copy that is no paper',
    /^casusbestand-ongeldig: .+/,
    (said) =>
      void (said.bestand.tabellen['exemplaar'] = [
        {
          ...{ id: '00000000-0000-4000-8000-00000000e001', casus_id: seeded.casusId, nummer: 1 },
          ...{ bespreking_id: seeded.besprekingId, driehoeknotitie_id: null, soort: 'verslag' },
          ...{ ontvanger: 'organisatie x', naam: 'x', organisatie: '', versie: '', concept: 0, hash: '' },
          ...{ logboek: '', bestand: 'x.pdf', inhoud: {}, door: '', verzonden_at: null },
          gemaakt_at: '2026-11-26T09:00:00.000Z',
        },
      ]),
  ],
  [
    'a note about a bespreking that is not of this casus',
    /^casusbestand-ongeldig: .+/,
    (said) =>
      void (said.bestand.tabellen['rectificatie'] = [
        {
          ...{ id: '00000000-0000-4000-8000-00000000e002', casus_id: seeded.casusId, verzoek_id: null },
          ...{ soort: 'rectificatie', bij: 'x', tekst: 'y', van: 'z', door: '' },
          onderdelen: [{ besprekingId: other.casusId, bron: 'informatie', bronId: 'x' }],
          created_at: '2026-11-26T09:00:00.000Z',
        },
      ]),
  ],
  [
    'an impossible day',
    /^casusbestand-ongeldig: .+/,
    (said) => void (first(said, 'overleg')['datum'] = '2026-99-99'),
  ],
];

test.each(attacks)('hostile: %s is refused in words, and nothing changes', (_, words, change) => {
  expect(outcome(change)).toMatch(words);
});

test.each(
  attacks.filter(([name]) => !/later|earlier program|signed for|record that is|impossible/.test(name)),
)('hostile: %s in an update of a casus that is here', (_, words, change) => {
  taken(aov, opened(chair, aov, seeded.casusId));
  expect(outcome(change)).toMatch(words);
});

test('hostile: a revisie that counts backwards or far ahead changes nothing of what counts here', () => {
  taken(aov, opened(chair, aov, seeded.casusId));
  const line = () => aov.ctx.store.informatie.ofBespreking(seeded.besprekingId)[0]!;
  const before = line();
  for (const count of [-5, 0, Number.MAX_SAFE_INTEGER]) {
    expect(outcome((said) => void (first(said, 'informatie')['revisie'] = count))).toBe('taken in');
    expect(line()).toEqual(before);
  }
});

test('hostile: words that say "taken back" take nothing away by themselves where nothing can be taken back', () => {
  taken(aov, opened(chair, aov, seeded.casusId));
  const before = () => [
    aov.ctx.store.casus.get(seeded.casusId),
    aov.ctx.store.informatie.ofBespreking(seeded.besprekingId),
  ];
  const was = before();
  const words = 'Ingetrokken door wie deze casus met u deelt.';
  expect(outcome((said) => void (first(said, 'casus')['aanduiding'] = words))).toBe('taken in');
  expect(outcome((said) => void (first(said, 'informatie')['leefgebied'] = words))).toBe('taken in');
  expect(before()).toEqual(was);
});
