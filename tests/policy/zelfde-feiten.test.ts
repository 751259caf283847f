import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { answer } from '../../build/afweging/answer.ts';
import { kaders } from '../../shared/kader/catalog.ts';
import { criteriumIdsOf } from '../../shared/kader/overgang.ts';
import { runAfweging, withFile } from '../build/run-afweging.ts';

const ids = z.array(z.string()).default([]);

const onderSchema = z.strictObject({
  /** Criterium ids; every other criterium of this fase is nee. */
  ja: ids,
  /** Steps vooraf. */
  gedaan: ids,
  besluiter: z.string().optional(),
  verwacht: z.strictObject({
    uitkomst: z.enum(['opschalen', 'afschalen', 'handhaven', 'consult', 'onvoldoende']),
    naar: z.int().min(1).max(4).nullable(),
    besluitMogelijk: z.boolean().optional(),
    /** Words of waaromNiet. */
    want: z.string().optional(),
    /** A waarschuwing holds the word that the fact looks for. */
    gewaarschuwd: z.boolean().optional(),
  }),
});

const feitSchema = z.strictObject({
  feit: z.string(),
  verschil: z.string(),
  fase: z.int().min(1).max(4),
  leeftijd: z.int().optional(),
  stap: z.string().optional(),
  akkoord: z.record(z.string(), z.boolean()).default({}),
  /** Word to look for in the waarschuwingen. */
  waarschuwing: z.string().optional(),
  onder: z.record(z.string(), onderSchema),
});
type Feit = z.infer<typeof feitSchema>;
type Onder = z.infer<typeof onderSchema>;

const { feiten } = z
  .strictObject({ toelichting: z.string(), feiten: z.array(feitSchema).min(1) })
  .parse(JSON.parse(readFileSync(new URL('./zelfde-feiten.json', import.meta.url), 'utf8')));

function answersTo({ fase }: Feit, kaderId: string, { ja }: Onder) {
  const kader = kaders.find((one) => one.id === kaderId)!;
  const asked = kader.overgangen.filter((overgang) => overgang.van === fase).flatMap(criteriumIdsOf);
  expect(asked, `${kaderId}, fase ${String(fase)}`).toEqual(expect.arrayContaining(ja));
  return Object.fromEntries(asked.map((id) => [id, ja.includes(id) ? 'ja' : 'nee']));
}

/** Gives the body the arguments of the command that put this fact to the kader. */
function withArguments<Result>(
  feit: Feit,
  kaderId: string,
  onder: Onder,
  body: (args: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const { fase, leeftijd, stap, akkoord } = feit;
  const content = {
    antwoorden: answersTo(feit, kaderId, onder),
    vooraf: Object.fromEntries(onder.gedaan.map((id) => [id, true])),
    akkoord,
    ...(stap === undefined ? {} : { stap }),
    ...(onder.besluiter === undefined ? {} : { besluiter: onder.besluiter }),
  };
  const age = leeftijd === undefined ? [] : ['--leeftijd', String(leeftijd)];
  return withFile(JSON.stringify(content), (file) =>
    body(['--kader', kaderId, '--fase', String(fase), '--antwoorden', file, ...age]),
  );
}

const printed = (args: readonly string[]) => JSON.parse(JSON.stringify(answer(args)));

async function weighFeit(feit: Feit, kaderId: string, onder: Onder) {
  const { waarschuwing } = feit;
  const found = await withArguments(feit, kaderId, onder, (args) => Promise.resolve(printed(args)));
  const { want } = onder.verwacht;
  const why = (found.waaromNiet ?? []).join(' ');
  return {
    uitkomst: found.uitkomst,
    naar: found.naar,
    ...(onder.besluiter === undefined ? {} : { besluitMogelijk: found.besluitMogelijk }),
    ...(want === undefined ? {} : { want: why.includes(want) ? want : why }),
    ...(waarschuwing === undefined
      ? {}
      : { gewaarschuwd: found.waarschuwingen.join('\n').includes(waarschuwing) }),
  };
}

test('each fact is put to every kader that comes with the program', () => {
  const shipped = kaders.map((kader) => kader.id).sort();
  for (const { feit, onder } of feiten) expect(Object.keys(onder).sort(), feit).toEqual(shipped);
});

test.each(feiten)('$verschil: $feit', async (feit) => {
  const under = Object.entries(feit.onder);
  const found = await Promise.all(
    under.map(async ([kaderId, onder]) => [kaderId, await weighFeit(feit, kaderId, onder)] as const),
  );
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(under.map(([kaderId, { verwacht }]) => [kaderId, verwacht])),
  );
  const outcomes = new Set(found.map(([, outcome]) => JSON.stringify(outcome)));
  expect(outcomes.size, 'kaders that differ').toBeGreaterThan(1);
});

test('typed as a command, a fact has the same answer', async () => {
  const feit = feiten[0]!;
  for (const [kaderId, onder] of Object.entries(feit.onder)) {
    await withArguments(feit, kaderId, onder, async (args) => {
      expect(JSON.parse((await runAfweging(...args)).stdout)).toEqual(printed(args));
    });
  }
});
