import { expect, test } from 'vitest';
import { copyOf } from '../../../../electron/copy-of.ts';
import { renderDocx } from '../../../../electron/export/docx.ts';
import { renderHtml } from '../../../../electron/export/html.ts';
import { deelRegels } from '../../../../electron/use-cases/delen/deel-regels.ts';
import { modelOf } from '../../../../electron/use-cases/verslag/model-of.ts';
import { ontvangersOf } from '../../../../electron/use-cases/verslag/ontvangers-of.ts';
import { paperFor } from '../../../../electron/use-cases/verslag/paper-for.ts';
import { deelItems } from '../../../../shared/domain/delen/deel-items.ts';
import { rechtenOf } from '../../../../shared/domain/delen/rechten-of.ts';
import { modelFor } from '../../../../shared/verslag/ontvanger/model-for.ts';
import { table } from '../../../e2e/demo/table.ts';
import { readDocx } from '../../export/read-docx.ts';
import { demoCasus, type DemoCasus } from './demo-casus.ts';
import { fixModel } from './fix-model.ts';
import { mayHave } from './may-have.ts';
import { plantModel } from './plant-model.ts';

const kort = table.map((one) => one.kort);

function planted() {
  const demo = demoCasus();
  const live = modelOf(demo.ctx, demo.besprekingId, 'verslag').model;
  const made = plantModel(live);
  fixModel(demo, made.model);
  return { demo, live, ...made };
}

const { demo, live, model, planted: words } = planted();

function readerOf({ ctx, besprekingId }: DemoCasus, key: string) {
  const ontvanger = ontvangersOf(ctx, model).find((one) => one.key === key)!;
  const rechten = rechtenOf(deelItems(model), ontvanger, deelRegels(ctx, besprekingId));
  return { model: live, ontvanger, rechten };
}

async function everythingOf(key: string, stuk: 'verslag' | 'afsprakenlijst' | 'besluitenlijst') {
  const { ctx, besprekingId } = demo;
  const made = paperFor(ctx, { besprekingId, stuk, ontvanger: key });
  const copy = copyOf(ctx, { recipient: 'een ontvanger', number: 3, hash: made.hash });
  const parts = await readDocx(await renderDocx(made.paper, copy));
  return {
    made,
    paper: JSON.stringify(made.paper),
    html: renderHtml(made.paper, copy),
    docx: [...parts].map(([name, text]) => `${name}\n${text}`).join('\n'),
  };
}

test('there is a word in every text of the model, and every kind of record has some', () => {
  expect(words.length).toBeGreaterThan(180);
  const kinds = new Set(words.map(({ path }) => path[0]));
  for (const kind of [
    'informatie',
    'afspraken',
    'vorigeAfspraken',
    'uitkomsten',
    'risicos',
    'scenarios',
    'antwoorden',
    'visies',
    'criteriumVisies',
    'fasebesluiten',
    'alarmbellen',
    'informeringen',
    'regie',
    'bespreking',
    'betrokkenen',
    'contacten',
  ]) {
    expect(kinds, kind).toContain(kind);
  }
  // Each word is found once in the model, so that where it stands says whose it is.
  const text = JSON.stringify(model);
  for (const { word } of words) expect(text.split(word)).toHaveLength(2);
});

test.each(kort)('L3 L19 L22: the verslag for %s holds what they may have, and no word more', async (name) => {
  const key = demo.key(name);
  const reader = readerOf(demo, key);
  const own = JSON.stringify(modelFor(model, reader.ontvanger, reader.rechten));
  const { made, paper, html, docx } = await everythingOf(key, 'verslag');
  expect(made.empty).toBe(false);
  let withheld = 0;
  for (const one of words) {
    const may = mayHave(one, reader);
    const where = `${one.path.join('.')} for ${name}`;
    if (may === 'no') {
      withheld += 1;
      for (const text of [own, paper, html, docx]) expect(text.includes(one.word), where).toBe(false);
    }
    if (may === 'prints') {
      for (const text of [paper, html, docx]) expect(text.includes(one.word), where).toBe(true);
    }
  }
  const all = ['ZVH', 'Wijkteam', 'OOV'].includes(name);
  expect(withheld > 0, `${name} is refused something`).toBe(!all);
});

test.each(kort)(
  'the afsprakenlijst and the besluitenlijst for %s hold nothing of the beeld',
  async (name) => {
    const reader = readerOf(demo, demo.key(name));
    for (const stuk of ['afsprakenlijst', 'besluitenlijst'] as const) {
      const { paper, html, docx } = await everythingOf(demo.key(name), stuk);
      for (const one of words) {
        const kind = String(one.path[0]);
        const isBody = /^(informatie|risicos|scenarios|antwoorden|visies|criteriumVisies|alarmbellen)$/.test(
          kind,
        );
        if (!isBody && mayHave(one, reader) !== 'no') continue;
        for (const text of [paper, html, docx]) {
          expect(text.includes(one.word), `${stuk} ${one.path.join('.')} for ${name}`).toBe(false);
        }
      }
    }
  },
);

/** By hand, for the lines as they were typed: who has it in the verslag. */
const everybody = 'ZVH Wijkteam Corporatie Politie GGZ Naast Bemoeizorg OOV';
const lines: readonly (readonly [string, string, string])[] = [
  ['a line of the police', 'sloeg een ruit in', 'ZVH Wijkteam Politie OOV'],
  ['what the GGZ said of his medicines', 'medicatie meer tegen zijn achterdocht', 'ZVH Wijkteam Naast OOV'],
  ['an ordinary line', 'in de buurtapp groeit de onrust', 'ZVH Wijkteam Corporatie Politie Naast OOV'],
  [
    'a risk, after one left and another came',
    'raakt gewond als hij',
    'ZVH Wijkteam Corporatie Politie Bemoeizorg OOV',
  ],
  [
    'an afspraak of the GGZ, who was absent',
    'bij zijn vader thuis of verplichte zorg',
    everybody.replace('Naast ', ''),
  ],
  [
    'an afspraak of two, one of whom had left',
    'gaan samen langs via zijn vader',
    everybody.replace('GGZ ', ''),
  ],
  ['the step itself', 'Opschaling van AVE 2 naar AVE 3', everybody],
  ['who was asked before the step', 'Tom Hendriks, AOV', 'ZVH Wijkteam Corporatie Politie Bemoeizorg OOV'],
];

test.each(lines)('%s goes to these and to no others', (_what, snippet, who) => {
  const { ctx, besprekingId, key } = demoCasus();
  const has = kort.filter((name) =>
    JSON.stringify(paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: key(name) }).paper).includes(
      snippet,
    ),
  );
  expect(has.join(' ')).toBe(who);
});

test('eight recipients, eight different documents', () => {
  const bodies = new Set<string>();
  const files = new Set<string>();
  for (const name of kort) {
    const { ctx, besprekingId } = demo;
    const made = paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: demo.key(name) });
    bodies.add(JSON.stringify(made.paper.blocks));
    files.add(renderHtml(made.paper, copyOf(ctx, { recipient: name, number: null, hash: made.hash })));
  }
  expect(files.size).toBe(8);
  // Three may have all of it; who is refused something has a text of their own.
  expect(bodies.size).toBe(6);
});
