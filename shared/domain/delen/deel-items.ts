import type { Afspraak } from '../afspraak/afspraak.ts';
import { canonicalJson } from '../basis/canonical-json.ts';
import type { BesprekingView } from '../bespreking/bespreking-view.ts';
import type { Fasebesluit } from '../fasebesluit/fasebesluit.ts';
import { visiesThen } from '../fasebesluit/visies-then.ts';
import { klasseRecogniser, toldKlassen, type RecognisedKlasse } from '../informatie/klasse-words.ts';
import type { Informatie } from '../informatie/informatie.ts';
import { changedAt, changedLater } from './changed-at.ts';
import type { DeelBron } from './deel-bron.ts';
import type { DeelItem } from './deel-item.ts';

/** What of a bespreking goes on paper; `fasebesluiten`: of this bespreking only. */
export type DeelSource = Pick<
  BesprekingView,
  | 'informatie'
  | 'klassen'
  | 'uitkomsten'
  | 'afspraken'
  | 'vorigeAfspraken'
  | 'risicos'
  | 'scenarios'
  | 'antwoorden'
  | 'visies'
  | 'criteriumVisies'
  | 'fasebesluiten'
  | 'organisaties'
  | 'contacten'
  | 'deelnemers'
  | 'momenten'
  | 'bespreking'
>;

/** On the table before the bespreking began. */
const before = '';

/** All that a text says on paper, to tell its klassen by. */
type Recognise = (...texts: readonly string[]) => RecognisedKlasse[];

/**
 * Everything on paper that a recipient may have or not, in the order of the paper. What is marked niet in verslag,
 * struck or kept for later is on nobody's paper. A line bears its klasse; of every other text the words tell it (AVG
 * art. 9 and 10), by the klassen of the gemeente.
 */
export function deelItems(source: DeelSource): DeelItem[] {
  const inText = klasseRecogniser(source.klassen);
  const recognise: Recognise = (...texts) => inText(texts.join('\n'));
  const waaromOf = (afspraakId: string): string =>
    source.uitkomsten.find((one) => one.afspraakId === afspraakId)?.waarom ?? '';
  return [
    ...source.informatie.filter(isOnPaper).map((regel) => regelItem(source, regel)),
    ...source.vorigeAfspraken.filter(isAgreed).map((one) => {
      const waarom = waaromOf(one.id);
      const item = afspraakItem(
        source,
        one,
        momentenOf(source, 'afspraak', one.id),
        recognise(one.wat, waarom),
      );
      // What became of it stands beside it: other words there are other words of the item.
      const saidAt = waarom === '' ? before : (changedAt(source, 'uitkomst', one.id) ?? before);
      return { ...item, changedAt: latest(item.changedAt, saidAt) };
    }),
    ...source.risicos.filter(stands).map((one) => {
      const { wat, wieLooptGevaar, wanneer, beschermend, maatregel } = one;
      const found = recognise(wat, wieLooptGevaar, wanneer, beschermend, maatregel);
      return textItem(source, { bron: 'risico', bronId: one.id }, `Risico ${String(one.nummer)}`, wat, found);
    }),
    ...source.scenarios.filter(stands).map(({ id, als, dan }) => {
      return textItem(source, { bron: 'scenario', bronId: id }, 'Scenario', als, recognise(als, dan));
    }),
    ...source.antwoorden.map(({ criteriumId, toelichting, regels }) => ({
      ...textItem(
        source,
        { bron: 'antwoord', bronId: criteriumId },
        `Criterium ${criteriumId}`,
        toelichting,
        recognise(toelichting),
      ),
      leansOn: source.informatie.filter(({ nummer }) => regels.includes(nummer)).map(({ id }) => id),
    })),
    ...source.criteriumVisies.map(({ criteriumId, organisatieId, tekst }) => {
      const of = { bron: 'criterium-visie' as const, bronId: `${criteriumId} ${organisatieId}` };
      const item = textItem(source, of, `Andere visie op ${criteriumId}`, tekst, recognise(tekst));
      return { ...item, ...sourceFields(source, [organisatieId]) };
    }),
    ...source.visies.map(({ organisatieId, tekst }) => {
      const of = { bron: 'visie' as const, bronId: organisatieId };
      const item = textItem(source, of, 'Afwijkende visie', tekst, recognise(tekst));
      return { ...item, ...sourceFields(source, [organisatieId]) };
    }),
    ...source.fasebesluiten.map((besluit) => fasebesluitItem(source, besluit, recognise)),
    ...source.afspraken
      .filter(isAgreed)
      .map((one) => afspraakItem(source, one, afspraakMomenten(source, one), recognise(one.wat))),
  ];
}

function regelItem(source: DeelSource, regel: Informatie): DeelItem {
  return {
    bron: 'informatie',
    bronId: regel.id,
    label: `Regel ${String(regel.nummer)}`,
    tekst: regel.tekst,
    momenten: [changedAt(source, 'informatie', regel.id) ?? (regel.vooraf ? before : regel.enteredAt)],
    enteredAt: regel.enteredAt,
    changedAt: changedAt(source, 'informatie', regel.id) ?? regel.enteredAt,
    klassen: [regel.klasse],
    recognised: [],
    ...sourceFields(source, regel.bronnen),
    voor: [],
    leansOn: [],
  };
}

function afspraakItem(
  source: DeelSource,
  afspraak: Afspraak,
  momenten: readonly string[],
  recognised: readonly RecognisedKlasse[],
): DeelItem {
  const label = `Afspraak ${String(afspraak.nummer)}`;
  const of = { bron: 'afspraak' as const, bronId: afspraak.id };
  return {
    ...textItem(source, of, label, afspraak.wat, recognised),
    momenten,
    voor: ownersOf(afspraak),
  };
}

/** The list is read aloud at the end: who was there then heard each of them. */
function afspraakMomenten(source: DeelSource, afspraak: Afspraak): string[] {
  const { closedAt } = source.bespreking;
  if (changedLater(source, 'afspraak', afspraak.id)) return [];
  return [...momentenOf(source, 'afspraak', afspraak.id), ...(closedAt === null ? [] : [closedAt])];
}

/** The uitkomst and the grond are in the words of the kader, which say nothing of a betrokkene. */
function fasebesluitItem(
  source: DeelSource,
  { id, uitkomst, redenAfwijking, createdAt, visies }: Fasebesluit,
  recognise: Recognise,
): DeelItem {
  // A view that stands is given or withheld by itself; one of then that was changed since stands only here.
  const standing = new Set(visiesThen(source).map(canonicalJson));
  const changed = visies.filter((one) => !standing.has(canonicalJson(one)));
  const moments = source.momenten
    .filter(({ bron }) => bron === 'visie' || bron === 'criterium-visie')
    .map(({ moment }) => moment);
  return {
    ...textItem(
      source,
      { bron: 'fasebesluit', bronId: id },
      'Op- of afschaling',
      uitkomst,
      recognise(redenAfwijking, ...changed.map(({ tekst }) => tekst)),
    ),
    momenten: [createdAt],
    changedAt: changed.length === 0 ? before : latest(createdAt, ...moments),
    voor: concernedByStep(source),
  };
}

function textItem(
  source: DeelSource,
  { bron, bronId }: { readonly bron: DeelBron; readonly bronId: string },
  label: string,
  tekst: string,
  recognised: readonly RecognisedKlasse[],
): DeelItem {
  return {
    bron,
    bronId,
    label,
    tekst,
    momenten: momentenOf(source, bron, bronId),
    enteredAt: '',
    changedAt: changedAt(source, bron, bronId) ?? before,
    klassen: toldKlassen(recognised),
    recognised,
    vanIds: [],
    van: [],
    voor: [],
    leansOn: [],
  };
}

/** What was not touched in this bespreking lay on the table when it began; what changed after it was heard by nobody. */
function momentenOf(source: DeelSource, bron: DeelBron, bronId: string): string[] {
  if (changedLater(source, bron, bronId)) return [];
  return [changedAt(source, bron, bronId) ?? before];
}

function ownersOf({ organisatieId, contactId, samenMet }: Afspraak): string[] {
  return [organisatieId, contactId, ...samenMet].filter((id) => id !== null);
}

/** An op- or afschaling concerns who works on it: whoever has an afspraak in this casus. */
function concernedByStep({ afspraken, vorigeAfspraken }: DeelSource): string[] {
  return [...vorigeAfspraken, ...afspraken].filter(isAgreed).flatMap(ownersOf);
}

/** The organisaties that sources speak for: their ids and kinds, in the same order. */
function sourceFields(
  { organisaties, contacten }: DeelSource,
  bronnen: readonly string[],
): Pick<DeelItem, 'vanIds' | 'van'> {
  const found = bronnen
    .map((id) => contacten.find((contact) => contact.id === id)?.organisatieId ?? id)
    .flatMap((id) => organisaties.find((organisatie) => organisatie.id === id) ?? []);
  return { vanIds: found.map(({ id }) => id), van: found.map(({ soort }) => soort) };
}

function latest(...moments: readonly string[]): string {
  return moments.toSorted().at(-1) ?? before;
}

function isOnPaper({ nietInVerslag, vervallen, soort }: Informatie): boolean {
  return !nietInVerslag && !vervallen && soort !== 'voor-later';
}

function isAgreed({ nietInVerslag, ingetrokken }: Afspraak): boolean {
  return !nietInVerslag && !ingetrokken;
}

function stands({ vervallen }: { readonly vervallen: boolean }): boolean {
  return !vervallen;
}
