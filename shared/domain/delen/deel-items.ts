import type { Afspraak } from '../afspraak/afspraak.ts';
import type { BesprekingView } from '../bespreking/bespreking-view.ts';
import { gewoneKlasse } from '../informatie/klasse.ts';
import type { Informatie } from '../informatie/informatie.ts';
import { changedAt, changedLater } from './changed-at.ts';
import type { DeelBron } from './deel-bron.ts';
import type { DeelItem } from './deel-item.ts';

/** What of a bespreking goes on paper; `fasebesluiten`: of this bespreking only. */
export type DeelSource = Pick<
  BesprekingView,
  | 'informatie'
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

/**
 * Everything on paper that a recipient may have or not, in the order of the paper. What is marked niet in verslag,
 * struck or kept for later is on nobody's paper.
 */
export function deelItems(source: DeelSource): DeelItem[] {
  return [
    ...source.informatie.filter(isOnPaper).map((regel) => regelItem(source, regel)),
    ...source.vorigeAfspraken
      .filter(isAgreed)
      .map((afspraak) => afspraakItem(source, afspraak, momentenOf(source, 'afspraak', afspraak.id))),
    ...source.risicos
      .filter(stands)
      .map((one) => textItem(source, 'risico', one.id, `Risico ${String(one.nummer)}`, one.wat)),
    ...source.scenarios
      .filter(stands)
      .map((one) => textItem(source, 'scenario', one.id, 'Scenario', one.als)),
    ...source.antwoorden.map((one) => ({
      ...textItem(source, 'antwoord', one.criteriumId, `Criterium ${one.criteriumId}`, one.toelichting),
      leansOn: source.informatie.filter(({ nummer }) => one.regels.includes(nummer)).map(({ id }) => id),
    })),
    ...source.criteriumVisies.map((one) => {
      const id = `${one.criteriumId} ${one.organisatieId}`;
      const item = textItem(source, 'criterium-visie', id, `Andere visie op ${one.criteriumId}`, one.tekst);
      return { ...item, ...sourceFields(source, [one.organisatieId]) };
    }),
    ...source.visies.map((one) => {
      const item = textItem(source, 'visie', one.organisatieId, 'Afwijkende visie', one.tekst);
      return { ...item, ...sourceFields(source, [one.organisatieId]) };
    }),
    ...source.fasebesluiten.map((one) => ({
      ...textItem(source, 'fasebesluit', one.id, 'Op- of afschaling', one.uitkomst),
      momenten: [one.createdAt],
      voor: concernedByStep(source),
    })),
    ...source.afspraken
      .filter(isAgreed)
      .map((afspraak) => afspraakItem(source, afspraak, afspraakMomenten(source, afspraak))),
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
    klasse: regel.klasse,
    ...sourceFields(source, regel.bronnen),
    voor: [],
    leansOn: [],
  };
}

function afspraakItem(source: DeelSource, afspraak: Afspraak, momenten: readonly string[]): DeelItem {
  const label = `Afspraak ${String(afspraak.nummer)}`;
  return {
    ...textItem(source, 'afspraak', afspraak.id, label, afspraak.wat),
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

function textItem(
  source: DeelSource,
  bron: DeelBron,
  bronId: string,
  label: string,
  tekst: string,
): DeelItem {
  return {
    bron,
    bronId,
    label,
    tekst,
    momenten: momentenOf(source, bron, bronId),
    enteredAt: '',
    changedAt: changedAt(source, bron, bronId) ?? before,
    klasse: gewoneKlasse,
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

function isOnPaper({ nietInVerslag, vervallen, soort }: Informatie): boolean {
  return !nietInVerslag && !vervallen && soort !== 'voor-later';
}

function isAgreed({ nietInVerslag, ingetrokken }: Afspraak): boolean {
  return !nietInVerslag && !ingetrokken;
}

function stands({ vervallen }: { readonly vervallen: boolean }): boolean {
  return !vervallen;
}
