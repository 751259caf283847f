import { expect, test } from 'vitest';
import { copyOf } from '../../../../electron/copy-of.ts';
import { renderDocx } from '../../../../electron/export/docx.ts';
import { renderHtml } from '../../../../electron/export/html.ts';
import { chooseDelen } from '../../../../electron/use-cases/delen/choose.ts';
import { setDeling } from '../../../../electron/use-cases/delen/set-deling.ts';
import { correctEntry } from '../../../../electron/use-cases/invoer/correct.ts';
import { saveEntry } from '../../../../electron/use-cases/invoer/save.ts';
import { saveRisico } from '../../../../electron/use-cases/oordeel/save-risico.ts';
import { saveScenario } from '../../../../electron/use-cases/oordeel/save-scenario.ts';
import { recordRectificatie } from '../../../../electron/use-cases/rectificatie/record.ts';
import { paperFor } from '../../../../electron/use-cases/verslag/paper-for.ts';
import { table } from '../../../e2e/demo/table.ts';
import { readDocx } from '../../export/read-docx.ts';
import { demoCasus, type DemoCasus } from './demo-casus.ts';
import { nextOverleg, typedLine, type NextOverleg } from './next-overleg.ts';

// Who has the word is written out by hand: nothing here asks the rules.

interface Room extends NextOverleg {
  demo: DemoCasus;
}

/** The later overleg: these three are at the table, the others are not. */
function room(): Room {
  const demo = demoCasus();
  return { demo, ...nextOverleg(demo, ['ZVH', 'Wijkteam', 'Corporatie']) };
}

function say({ demo, besprekingId }: Room, text: string) {
  const { informatie } = saveEntry(demo.ctx, typedLine(besprekingId, text));
  demo.ctx.tick(1);
  return informatie!;
}

function reword({ demo, besprekingId }: Room, line: { id: string; revisie: number }, text: string): void {
  const { id, revisie } = line;
  correctEntry(demo.ctx, { ...typedLine(besprekingId, text), id, revisie, table: 'informatie' });
}

function choose(
  { demo, besprekingId }: Room,
  bronId: string,
  ontvanger: string,
  more: { keuze: 'mee' | 'niet'; nood?: boolean },
): void {
  const of = { besprekingId, bron: 'informatie' as const, bronId, ontvangers: [ontvanger] };
  chooseDelen(demo.ctx, { ...of, nood: false, reden: 'Zo besloten.', ...more });
  demo.ctx.tick(1);
}

const cases: readonly (readonly [string, (at: Room) => void, string])[] = [
  ['a line of this overleg', (at) => void say(at, 'wij: PLANTWOORD'), 'ZVH Wijkteam Corporatie'],
  [
    'a line that got other words after the corporatie left',
    (at) => {
      const line = say(at, 'wij: gewone regel');
      at.attend('Corporatie', 'vertrokken');
      at.demo.ctx.tick(1);
      reword(at, line, 'wij: PLANTWOORD');
    },
    'ZVH Wijkteam',
  ],
  [
    'a police line for the corporatie in an emergency',
    (at) =>
      choose(at, say(at, 'pol: PLANTWOORD').id, at.demo.key('Corporatie'), { keuze: 'mee', nood: true }),
    'ZVH Wijkteam Corporatie',
  ],
  [
    'a line given in an emergency, after which the OvJ said not before a day',
    (at) => {
      const { id: informatieId } = say(at, 'wij: PLANTWOORD');
      setDeling(at.demo.ctx, {
        informatieId,
        wijze: 'niet',
        tot: null,
        grond: '',
        reden: 'Gevaar.',
        revisie: 0,
      });
      at.demo.ctx.tick(1);
      choose(at, informatieId, at.demo.key('Corporatie'), { keuze: 'mee', nood: true });
      const until = { wijze: 'niet-tot' as const, tot: '2027-03-01', grond: '' as const, reden: 'OvJ' };
      setDeling(at.demo.ctx, { informatieId, ...until, revisie: 1 });
    },
    // Who said it knows it.
    'Wijkteam',
  ],
  [
    'a line given by hand to the GGZ, after which it got other words',
    (at) => {
      const line = say(at, 'wij: gewone regel');
      choose(at, line.id, at.demo.key('GGZ'), { keuze: 'mee' });
      reword(at, line, 'wij: PLANTWOORD');
    },
    'ZVH Wijkteam Corporatie',
  ],
  [
    'a line withheld by hand from the organisatie corporatie',
    (at) =>
      choose(at, say(at, 'wij: PLANTWOORD').id, at.demo.organisatieKey('Corporatie'), { keuze: 'niet' }),
    'ZVH Wijkteam',
  ],
  [
    'a rectificatie of what was said in the overleg before, of which a risico has other words since',
    (at) => {
      say(at, 'wij: gewone regel');
      const {
        casusId: _casus,
        nummer: _nummer,
        ...risico
      } = at.demo.ctx.store.oordeel.risicos(at.demo.casusId)[0]!;
      saveRisico(at.demo.ctx, { ...risico, besprekingId: at.besprekingId, wat: 'iets anders' });
      recordRectificatie(at.demo.ctx, {
        casusId: at.demo.casusId,
        verzoekId: null,
        onderdelen: [],
        soort: 'rectificatie',
        bij: 'het vorige verslag, bovenaan',
        tekst: 'PLANTWOORD',
        van: 'Jan',
      });
    },
    'ZVH Wijkteam',
  ],
];

async function readers({ ctx, key }: DemoCasus, besprekingId: string): Promise<string> {
  const has: string[] = [];
  for (const { kort } of table) {
    const made = paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: key(kort) });
    const copy = copyOf(ctx, { recipient: 'een ontvanger', number: 3, hash: made.hash });
    const docx = [...(await readDocx(await renderDocx(made.paper, copy))).values()].join('\n');
    const found = [JSON.stringify(made.paper), renderHtml(made.paper, copy), docx].map((text) =>
      text.includes('PLANTWOORD'),
    );
    expect(new Set(found).size, `each form says the same to ${kort}`).toBe(1);
    if (found[0] === true) has.push(kort);
  }
  return has.join(' ');
}

test.each(cases)('%s goes to these, written out by hand', async (_what, arrange, who) => {
  const at = room();
  arrange(at);
  expect(await readers(at.demo, at.besprekingId)).toBe(who);
});

test('what began in a later overleg is on no paper of the one before, in any form', async () => {
  const at = room();
  saveScenario(at.demo.ctx, {
    id: null,
    besprekingId: at.besprekingId,
    als: 'PLANTWOORD',
    dan: 'x',
    eigenaar: '',
    vervallen: false,
    revisie: 0,
  });
  expect(await readers(at.demo, at.demo.besprekingId)).toBe('');
  expect(await readers(at.demo, at.besprekingId)).toBe('ZVH Wijkteam Corporatie');
});
