import { formatDatum } from '../domain/termijn/format-datum.ts';
import type { UnderstoodTermijn, Begrip, Bron, BronOpen, Eigenaar, SentencePart } from './begrip.ts';
import { SOORT_WORDS } from './soort-words.ts';

/** The line above the input repeats a short line in full and the beginning of a long one. */
const MAX_TEKST = 300;

export type Understood = Omit<Begrip, 'sentence' | 'spoken'>;

function nameOf(id: string | null, bronnen: readonly Bron[]): string {
  const bron = bronnen.find((one) => one.id === id);
  return bron?.short ?? bron?.name ?? '';
}

function candidateWords({ bronOpen }: Understood, bronnen: readonly Bron[]): SentencePart[] {
  return bronOpen.map(({ typed, candidates, organisatieId }) => {
    const names = candidates.map((id) => nameOf(id, bronnen)).join(' of ');
    const asked = organisatieId === null ? typed : `wie namens ${nameOf(organisatieId, bronnen)}`;
    return { kind: 'gap', text: `${asked}: ${names}?` };
  });
}

function ownerName(owner: Eigenaar, bronOpen: readonly BronOpen[], bronnen: readonly Bron[]): string {
  const { organisatieId, persoonId, complete } = owner;
  const names = [organisatieId, persoonId].filter((id) => id !== null).map((id) => nameOf(id, bronnen));
  const isAsked = organisatieId !== null && bronOpen.some((one) => one.organisatieId === organisatieId);
  if (complete || isAsked) return names.join(', ');
  return `${names.join(', ')}, ${persoonId === null ? 'wie?' : 'organisatie?'}`;
}

function ownerWords({ eigenaren, bronOpen }: Understood, bronnen: readonly Bron[]): SentencePart[] {
  const names = eigenaren.map((owner) => ownerName(owner, bronOpen, bronnen));
  if (names.length > 0) return [{ kind: 'bron', text: names.join('; ') }];
  return bronOpen.length > 0 ? [] : [{ kind: 'gap', text: 'wie?' }];
}

function sourceWords(understood: Understood, bronnen: readonly Bron[]): SentencePart[] {
  if (understood.soort === 'afspraak') return ownerWords(understood, bronnen);
  if (understood.bronnen.length === 0) return [];
  return [{ kind: 'bron', text: understood.bronnen.map((id) => nameOf(id, bronnen)).join(', ') }];
}

function tekstWords({ tekst, gaps }: Understood): SentencePart[] {
  if (tekst === '') return gaps.includes('wat') ? [{ kind: 'gap', text: 'wat?' }] : [];
  const shown = tekst.length <= MAX_TEKST ? tekst : `${tekst.slice(0, MAX_TEKST).replace(/\p{Cs}$/u, '')}…`;
  return [{ kind: 'tekst', text: shown }];
}

function termijnWords(termijn: UnderstoodTermijn): string {
  if (termijn.kind === 'datum') return `uiterlijk ${formatDatum(termijn.date)}`;
  if (termijn.date === null) return 'volgend overleg, datum nog niet bekend';
  return `volgend overleg, ${formatDatum(termijn.date)}`;
}

function whenWords({ soort, termijn }: Understood): SentencePart[] {
  if (termijn !== null) return [{ kind: 'termijn', text: termijnWords(termijn) }];
  return soort === 'afspraak' ? [{ kind: 'gap', text: 'wanneer?' }] : [];
}

/** The understood line in words, with weekday and full date, and what is missing or moved. */
export function understoodSentence(
  understood: Understood,
  bronnen: readonly Bron[],
): readonly SentencePart[] {
  if (understood.leefgebiedCommand !== null) {
    const { set } = understood.leefgebiedCommand;
    return [{ kind: 'leefgebied', text: set === null ? 'Geen leefgebied' : `Leefgebied: ${set}` }];
  }
  return [
    { kind: 'soort', text: SOORT_WORDS[understood.soort] },
    ...sourceWords(understood, bronnen),
    ...candidateWords(understood, bronnen),
    ...tekstWords(understood),
    ...whenWords(understood),
    ...understood.remarks.map((text): SentencePart => ({ kind: 'remark', text })),
  ];
}
