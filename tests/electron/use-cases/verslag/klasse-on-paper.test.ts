import { expect, test } from 'vitest';
import { copyOf } from '../../../../electron/copy-of.ts';
import { renderDocx } from '../../../../electron/export/docx.ts';
import { renderHtml } from '../../../../electron/export/html.ts';
import { saveVisie } from '../../../../electron/use-cases/bespreking/save-visie.ts';
import { chooseDelen } from '../../../../electron/use-cases/delen/choose.ts';
import { recordFasebesluit } from '../../../../electron/use-cases/fasebesluit/record.ts';
import { saveEntry } from '../../../../electron/use-cases/invoer/save.ts';
import { answerCriterium } from '../../../../electron/use-cases/oordeel/answer-criterium.ts';
import { saveCriteriumVisie } from '../../../../electron/use-cases/oordeel/save-criterium-visie.ts';
import { saveRisico } from '../../../../electron/use-cases/oordeel/save-risico.ts';
import { saveScenario } from '../../../../electron/use-cases/oordeel/save-scenario.ts';
import { listOntvangers } from '../../../../electron/use-cases/verslag/ontvangers.ts';
import { paperFor } from '../../../../electron/use-cases/verslag/paper-for.ts';
import type { RequestInput } from '../../../../shared/ipc/contract.ts';
import { table } from '../../../e2e/demo/table.ts';
import { readDocx } from '../../export/read-docx.ts';
import { refusalOf } from '../refusal-of.ts';
import { demoCasus } from './demo-casus.ts';
import { nextOverleg, readersOf, typedLine } from './next-overleg.ts';

// Who has which word is written out by hand: nothing here asks the rules.
const kort = table.map((one) => one.kort);
const care = 'ZVH Wijkteam GGZ Naast Bemoeizorg OOV';
const everybody = kort.join(' ');

/** All eight at the table of a next overleg. */
function room() {
  const demo = demoCasus();
  const { besprekingId } = nextOverleg(demo, kort);
  const { ctx } = demo;
  const organisatieId = (name: string) => demo.organisatieKey(name).split(' ')[1]!;
  const risico = (wat: string, more: Partial<RequestInput<'risico.save'>> = {}) =>
    saveRisico(ctx, {
      id: null,
      besprekingId,
      wat,
      wieLooptGevaar: '',
      wanneer: '',
      kans: 3,
      gevolg: 3,
      beschermend: '',
      maatregel: '',
      restKans: null,
      restGevolg: null,
      eigenaar: '',
      vervallen: false,
      revisie: 0,
      ...more,
    });
  const choose = (bronId: string, more: Partial<RequestInput<'verslag.choose'>>) =>
    chooseDelen(ctx, {
      besprekingId,
      bron: 'risico',
      bronId,
      ontvangers: ['iedereen'],
      keuze: 'gewoon',
      nood: false,
      reden: 'Het gaat over de hond.',
      ...more,
    });
  return { ...demo, besprekingId, organisatieId, risico, choose };
}

test('L4 L5 L22: what words tell about health or crime is in no form of the paper of who may not have it', async () => {
  const at = room();
  const { ctx, besprekingId, key, organisatieId, risico } = at;
  risico('WORDRISK zoon slikt geen medicijnen');
  risico('een val van de trap', { beschermend: 'WORDFIELD de medicatie helpt' });
  risico('WORDCRIME is eerder veroordeeld');
  risico('WORDBOTH psychotisch in de gevangenis');
  risico('WORDPLAIN de huur loopt op');
  saveScenario(ctx, {
    id: null,
    besprekingId,
    als: 'WORDSCENE hij weer psychotisch wordt',
    dan: 'rijdt de crisisdienst',
    eigenaar: '',
    vervallen: false,
    revisie: 0,
  });
  answerCriterium(ctx, {
    besprekingId,
    criteriumId: 'NL23-1',
    antwoord: 'ja',
    toelichting: 'WORDWHY zijn psychose neemt toe',
    regels: [],
  });
  saveVisie(ctx, { besprekingId, organisatieId: organisatieId('GGZ'), tekst: 'WORDVIEW eerst de diagnose' });
  saveVisie(ctx, {
    besprekingId,
    organisatieId: organisatieId('Corporatie'),
    tekst: 'WORDOWN zonder medicatie geen huis',
  });
  saveCriteriumVisie(ctx, {
    besprekingId,
    criteriumId: 'NL23-1',
    organisatieId: organisatieId('Wijkteam'),
    antwoord: 'nee',
    tekst: 'WORDOTHER het is geen psychose',
  });
  saveEntry(ctx, typedLine(besprekingId, 'ggz: WORDDEAL past de medicatie aan, 18 dec', 4));
  saveEntry(ctx, typedLine(besprekingId, 'cor: WORDMINE wacht tot de medicatie werkt, 18 dec', 4));
  const who: Record<string, string> = {
    WORDRISK: care,
    WORDFIELD: care,
    WORDCRIME: 'ZVH Politie OOV',
    WORDBOTH: 'ZVH OOV',
    WORDPLAIN: everybody,
    WORDSCENE: care,
    WORDWHY: care,
    WORDVIEW: care,
    // Who said it knows it.
    WORDOWN: 'ZVH Wijkteam Corporatie GGZ Naast Bemoeizorg OOV',
    WORDOTHER: care,
    WORDDEAL: care,
    // An afspraak binds its owner.
    WORDMINE: 'ZVH Wijkteam Corporatie GGZ Naast Bemoeizorg OOV',
  };
  const has: Record<string, string[]> = Object.fromEntries(Object.keys(who).map((word) => [word, []]));
  for (const name of kort) {
    const made = paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: key(name) });
    const copy = copyOf(ctx, { recipient: 'een ontvanger', number: 3, hash: made.hash });
    const docx = [...(await readDocx(await renderDocx(made.paper, copy))).values()].join('\n');
    const forms = [JSON.stringify(made.paper), renderHtml(made.paper, copy), docx];
    for (const word of Object.keys(who)) {
      const found = new Set(forms.map((text) => text.includes(word)));
      expect(found.size, `each form says the same of ${word} to ${name}`).toBe(1);
      if (found.has(true)) has[word]!.push(name);
    }
    const special = made.paper.specialData;
    expect([name, special.includes('gezondheid')]).toEqual([name, name !== 'Politie']);
    expect([name, special.includes('straf')]).toEqual([name, ['ZVH', 'Politie', 'OOV'].includes(name)]);
  }
  expect(Object.fromEntries(Object.entries(has).map(([word, names]) => [word, names.join(' ')]))).toEqual(
    who,
  );
  expect(readersOf(at, besprekingId, 'WORDDEAL', 'afsprakenlijst')).toBe(care);
});

test('a step goes to who it concerns without the reasons that are about health', () => {
  const at = room();
  const { ctx, besprekingId } = at;
  recordFasebesluit(ctx, {
    besprekingId,
    soort: 'voorstel',
    naar: 2,
    overgang: null,
    akkoord: [],
    beslisserNaam: 'Mo Yildiz',
    beslisserRol: 'casusregisseur',
    geraadpleegd: [],
    formeelNummer: '',
    formeelDatum: null,
    redenAfwijking: 'WORDSTEP de psychose is voorbij',
  });
  expect(readersOf(at, besprekingId, 'WORDSTEP')).toBe(care);
  expect(readersOf(at, besprekingId, 'van AVE 3 naar AVE 2')).toBe(everybody);
  const made = paperFor(ctx, { besprekingId, stuk: 'besluitenlijst', ontvanger: at.key('Corporatie') });
  expect(made.empty).toBe(false);
});

test('told wrongly, one choice with one reason gives it to everybody, until its words change or it is taken back', () => {
  const at = room();
  const { ctx, besprekingId, risico, choose } = at;
  const { id, ...rest } = risico('WORDDOG de hond krijgt medicijnen');
  const shown = () => listOntvangers(ctx, { besprekingId, stuk: 'verslag' }).verschillen[0];
  expect(shown()).toMatchObject({
    label: `Risico ${String(rest.nummer)}`,
    recognised: 'Hierin staan woorden die wijzen op gegevens over gezondheid: medicijnen.',
    gewoon: null,
  });
  const margin = paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: at.key('Corporatie') }).leftOut;
  expect(margin.find(({ label }) => label.startsWith('Risico'))?.reason).toContain('medicijnen');
  expect(refusalOf(() => choose(id, { reden: '' }))).toBe('reden-nodig');
  expect(refusalOf(() => choose(id, { ontvangers: [at.key('Corporatie')] }))).toBe('niet-toegestaan');
  expect(refusalOf(() => choose(id, { keuze: 'mee' }))).toBe('niet-toegestaan');
  expect(refusalOf(() => choose(risico('de huur loopt op').id, {}))).toBe('niet-toegestaan');
  ctx.tick(1);
  expect(choose(id, {})).toEqual([]);
  expect(readersOf(at, besprekingId, 'WORDDOG')).toBe(everybody);
  // It stays in sight, so that it can be taken back.
  expect(shown()).toMatchObject({ gewoon: 'Het gaat over de hond.' });
  const { paper } = paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: at.key('Corporatie') });
  expect(paper.specialData).toBe('');
  ctx.tick(1);
  const { casusId: _casus, nummer: _nummer, ...fields } = rest;
  saveRisico(ctx, { ...fields, id, wat: 'WORDDOG de hond en zijn baas krijgen medicijnen' });
  expect(readersOf(at, besprekingId, 'WORDDOG')).toBe(care);
  ctx.tick(1);
  choose(id, {});
  expect(readersOf(at, besprekingId, 'WORDDOG')).toBe(everybody);
  choose(id, { keuze: null, reden: '' });
  expect(readersOf(at, besprekingId, 'WORDDOG')).toBe(care);
});

test('L23: acute danger goes before it for one recipient, as for a line', () => {
  const at = room();
  const { id } = at.risico('WORDNOW hij is suïcidaal en heeft een mes');
  const toCorporatie = { ontvangers: [at.key('Corporatie')], keuze: 'mee' as const, reden: 'Nu gevaar.' };
  expect(refusalOf(() => at.choose(id, toCorporatie))).toBe('nood-nodig');
  at.choose(id, { ...toCorporatie, nood: true });
  expect(readersOf(at, at.besprekingId, 'WORDNOW')).toBe('ZVH Wijkteam Corporatie GGZ Naast Bemoeizorg OOV');
});
