import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kaders } from '../../shared/kader/catalog.ts';
import { npmRunAfweging, runAfweging, weighed, withFile } from './run-afweging.ts';

const KEYS = [
  'kader',
  'versie',
  'fase',
  'uitkomst',
  'naar',
  'overgang',
  'consult',
  'dragend',
  'ontbrekend',
  'onbekend',
  'bevoegd',
  'raadplegen',
  'vooraf',
  'waarschuwingen',
  'uitleg',
];

const ids = (prefix: string, last: number, antwoord: string) =>
  Object.fromEntries(Array.from({ length: last }, (_, at) => [`${prefix}${String(at + 1)}`, antwoord]));

const nl34 = { ...ids('NL34-T', 9, 'nee'), ...ids('NL34-B', 3, 'nee'), ...ids('NL-U4-', 2, 'nee') };

test('typed as npm run: the answer is the only thing on stdout', async () => {
  const antwoorden = { 'DA34-5': 'ja' };
  const { status, stdout, stderr } = await withFile(JSON.stringify({ antwoorden }), (file) =>
    npmRunAfweging('--kader', 'dalfsen', '--fase', '3', '--antwoorden', file),
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(Object.keys(JSON.parse(stdout))).toEqual(KEYS);
});

test('--lijst names every kader with its version', async () => {
  const { status, stdout } = await runAfweging('--lijst');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(kaders.map(({ id, versie, naam }) => ({ id, versie, naam })));
});

test.each(kaders.map((kader) => kader.id))(
  '--toon prints %s with every overgang and criterium',
  async (id) => {
    const { status, stdout, stderr } = await runAfweging('--kader', id, '--toon');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const shown = JSON.parse(stdout);
    const kader = kaders.find((one) => one.id === id)!;
    expect(shown.overgangen.map((one: { id: string }) => one.id)).toEqual(kader.overgangen.map((o) => o.id));
    expect(shown.rollen).toEqual(kader.rollen.map(({ id: rol, naam }) => ({ id: rol, naam })));
    expect(shown.fasen.map((fase: { nummer: number }) => fase.nummer)).toEqual([1, 2, 3, 4]);
    const criteria = shown.overgangen.flatMap((one: { criteria: { id: string }[] }) => one.criteria);
    const known = new Set(criteria.map((one: { id: string }) => one.id));
    expect([...known].sort()).toEqual(kader.criteria.map((one) => one.id).sort());
    for (const one of criteria) {
      expect(Object.keys(one).slice(0, 6)).toEqual(['id', 'soort', 'tekst', 'vraag', 'bron', 'groep']);
      expect(one.bron ?? one.eigenLezing, one.id).toBeTruthy();
    }
  },
);

test('--toon says how the criteria of an overgang combine, who decides and what comes first', async () => {
  const shown = JSON.parse((await runAfweging('--kader', 'dalfsen', '--toon')).stdout);
  const down = shown.overgangen.find((one: { id: string }) => one.id === '4-3');
  expect(down.groepen).toEqual([
    { id: 'afschalen', naam: expect.any(String), logica: 'alle', criteria: ['DA43-1', 'DA43-2', 'DA43-3'] },
  ]);
  expect(down.beslissers[0]).toMatchObject({ id: 'burgemeester', naam: 'Burgemeester' });
  expect(down.vooraf.map((stap: { id: string }) => stap.id)).toEqual(['DA43-V1']);
  expect(down.formeleStappen[0]).toMatchObject({ id: 'DA43-F1', na: ['DA43-V1'] });
});

test('the outcome names what carries it, who may decide and whom to consult, by role id', async () => {
  const found = await weighed('dalfsen', 3, { antwoorden: { ...ids('DA34-', 9, 'nee'), 'DA34-5': 'ja' } });
  expect(found).toMatchObject({ uitkomst: 'opschalen', naar: 4, overgang: '3-4', dragend: ['DA34-5'] });
  expect(found.bevoegd).toEqual([{ id: 'aov', naam: expect.any(String), grond: expect.any(String) }]);
  expect(found.raadplegen[0]).toMatchObject({ id: 'bestuurder', wijze: 'in samenspraak' });
});

test('a consult names the role to ask', async () => {
  const found = await weighed('noord-limburg', 3, { antwoorden: { ...nl34, 'NL34-B1': 'ja' } });
  expect(found).toMatchObject({ uitkomst: 'consult', naar: null, dragend: ['NL34-B1'] });
  expect(found.consult.length).toBeGreaterThan(0);
  for (const one of found.consult) {
    expect(one).toEqual({ id: expect.any(String), naam: expect.any(String), tekst: expect.any(String) });
  }
});

test('an empty file leaves everything onbekend, each with a question and who can answer it', async () => {
  const found = await weighed('dalfsen', 2, {});
  expect(found).toMatchObject({ uitkomst: 'onvoldoende', naar: null, dragend: [] });
  expect(found.onbekend[0]).toEqual({
    id: expect.any(String),
    vraag: expect.stringMatching(/\?$/),
    wie: expect.arrayContaining([expect.any(String)]),
  });
});

test('vooraf follows the overgang at hand, and the stap when there is one', async () => {
  const antwoorden = ids('DA43-', 3, 'ja');
  const atHand = await weighed('dalfsen', 4, { antwoorden, vooraf: { 'DA43-V1': true } });
  expect(atHand.vooraf).toEqual([
    { id: 'DA43-V1', tekst: expect.any(String), vervuld: true },
    { id: 'DA43-F1', tekst: expect.any(String), vervuld: false },
  ]);
  const staying = await weighed('dalfsen', 4, { antwoorden, stap: '4-4', vooraf: { 'DA43-V1': true } });
  expect(staying.vooraf).toEqual([]);
  expect(staying).not.toHaveProperty('besluitMogelijk');
});

test('who may decide, with everything done in order, can', async () => {
  const found = await weighed('dalfsen', 4, {
    antwoorden: ids('DA43-', 3, 'ja'),
    vooraf: { 'DA43-V1': true, 'DA43-F1': true },
    stap: '4-3',
    besluiter: 'burgemeester',
  });
  expect(Object.keys(found)).toEqual([...KEYS, 'besluitMogelijk', 'waaromNiet']);
  expect(found).toMatchObject({ besluitMogelijk: true, waaromNiet: [] });
});

test('who may not decide is told who can', async () => {
  const found = await weighed('dalfsen', 3, { stap: '3-4', besluiter: 'netwerkcoordinator' });
  expect(found.besluitMogelijk).toBe(false);
  expect(found.waaromNiet).toEqual([
    'Niet bevoegd voor deze stap: Netwerkcoördinator. Wel bevoegd: Adviseur openbare orde en veiligheid (AOV’er).',
  ]);
});

test('who decides and who is heard are those of the stap, when there is one', async () => {
  const antwoorden = { ...ids('DA34-', 9, 'nee'), ...ids('DA32-', 4, 'ja') };
  const found = await weighed('dalfsen', 3, { antwoorden, stap: '3-4', besluiter: 'aov' });
  expect(found).toMatchObject({ uitkomst: 'afschalen', overgang: '3-2', besluitMogelijk: true });
  expect(found.bevoegd.map((one: { id: string }) => one.id)).toEqual(['aov']);
  expect(found.raadplegen.map((one: { id: string }) => one.id)).toEqual(['bestuurder']);
});

test('nobody who does not agree is lost, whatever the name', async () => {
  const found = await withFile(
    '{ "stap": "3-2", "besluiter": "netwerkregisseur", "akkoord": { "__proto__": false, "CJG": true }, "vooraf": { "HB32-V1": true, "HB32-V2": true, "HB32-V3": true } }',
    (file) => runAfweging('--kader', 'heemskerk-beverwijk', '--fase', '3', '--antwoorden', file),
  );
  expect(JSON.parse(found.stdout)).toMatchObject({
    besluitMogelijk: false,
    waaromNiet: ['Niet akkoord: __proto__.'],
  });
});

test('two ways to AVE 4 are both met: who decides on one of them may', async () => {
  const antwoorden = { 'GR-U3': 'ja', 'GR-U4': 'ja' };
  const may = async (besluiter: string, given: object) =>
    (await weighed('groningen', 3, { antwoorden: given, stap: '3-4', besluiter })).besluitMogelijk;
  expect(await may('procesregisseur-zvh', antwoorden)).toBe(true);
  expect(await may('procesregisseur', antwoorden)).toBe(true);
  expect(await may('casusregisseur', antwoorden)).toBe(false);
  expect(await may('procesregisseur', { 'GR-U3': 'ja', 'GR-U4': 'nee' })).toBe(false);
});

test('a step within the fase has its own beslisser and its own check', async () => {
  const down = (given: object) =>
    weighed('dalfsen', 2, {
      antwoorden: { 'DA22-A1': 'ja' },
      stap: '2-2',
      besluiter: 'netwerkcoordinator',
      ...given,
    });
  expect((await down({ vooraf: { 'DA22-V1': true } })).besluitMogelijk).toBe(true);
  expect((await down({})).waaromNiet).toEqual([expect.stringMatching(/^Eerst nodig: Nagegaan/)]);
  expect((await down({ besluiter: 'burgemeester' })).besluitMogelijk).toBe(false);
});

test('what comes first and is open is named', async () => {
  const found = await weighed('dalfsen', 4, { stap: '4-3', besluiter: 'burgemeester' });
  expect(found.besluitMogelijk).toBe(false);
  expect(found.waaromNiet).toEqual([
    expect.stringMatching(/^Eerst nodig: /),
    expect.stringMatching(/^Nog nodig: /),
  ]);
});

test('a formal step before its turn does not count', async () => {
  const found = await weighed('dalfsen', 4, {
    vooraf: { 'DA43-F1': true },
    stap: '4-3',
    besluiter: 'burgemeester',
  });
  expect(found.besluitMogelijk).toBe(false);
  expect(found.waaromNiet.join(' ')).toContain('is te vroeg');
});

test('a step the kader does not know cannot be taken', async () => {
  const found = await weighed('dalfsen', 4, { stap: '4-2', besluiter: 'burgemeester' });
  expect(found.besluitMogelijk).toBe(false);
  expect(found.waaromNiet).toEqual([
    'Dit kader kent geen stap van AVE 4 naar AVE 2. Kies een stap die het kader wel kent.',
  ]);
  expect(found.vooraf).toEqual([]);
});

test('a step away from the outcome is possible and asks a reason', async () => {
  const found = await weighed('dalfsen', 3, {
    antwoorden: { ...ids('DA34-', 9, 'nee'), ...ids('DA32-', 4, 'ja') },
    stap: '3-4',
    besluiter: 'aov',
  });
  expect(found).toMatchObject({ uitkomst: 'afschalen', naar: 2, besluitMogelijk: true, waaromNiet: [] });
  expect(found.waarschuwingen.at(-1)).toContain('wijkt af van de uitkomst');
});

test('a kader file of your own is weighed under its own name', async () => {
  const own = JSON.parse(
    readFileSync(new URL('../../shared/kader/data/dalfsen.json', import.meta.url), 'utf8'),
  );
  const { status, stdout } = await withFile(
    JSON.stringify({ ...own, id: 'ons-dorp', versie: '2.0' }),
    (kader) =>
      withFile(JSON.stringify({ antwoorden: { 'DA34-5': 'ja' } }), (file) =>
        runAfweging('--bestand', kader, '--fase', '3', '--antwoorden', file),
      ),
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ kader: 'ons-dorp', versie: '2.0', fase: 3 });
});

test.each(['README.md', 'README.nl.md'])('the example in %s gives the answer it says', async (name) => {
  const readme = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
  const example = /```json\n([^`]*)```/.exec(readme)![1]!;
  const found = await weighed('dalfsen', 3, JSON.parse(example));
  expect(found).toMatchObject({ uitkomst: 'opschalen', naar: 4, dragend: ['DA34-5'], besluitMogelijk: true });
});
