import type { Streep, Veld } from './inzage-item.ts';

/** Stands in place of every struck part: always as long, so that it does not tell how much was there. */
export const blackBar = '▇▇▇';

const wordUnit = /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u;
const joint = /[-'’.@_]/;

function isWord(text: string, at: number): boolean {
  const unit = text[at];
  return unit !== undefined && wordUnit.test(unit);
}

/** Part of a word: a letter, or a joint with letters on both sides, as in an e-mail address. */
function belongs(text: string, at: number): boolean {
  if (isWord(text, at)) return true;
  return joint.test(text[at] ?? '') && isWord(text, at - 1) && isWord(text, at + 1);
}

/** The stretch widened to whole words: half a name left over would still tell who it is. */
function wholeWords(text: string, van: number, tot: number): { van: number; tot: number } {
  let from = Math.max(0, Math.min(van, text.length));
  let to = Math.max(from, Math.min(tot, text.length));
  while (from > 0 && belongs(text, from) && belongs(text, from - 1)) from -= 1;
  while (to < text.length && belongs(text, to) && belongs(text, to - 1)) to += 1;
  return { van: from, tot: to };
}

/** The struck parts per veld: whole words, in order, and one where only signs or spaces stand between. */
export function tidyStrepen(velden: readonly Veld[], strepen: readonly Streep[]): Streep[] {
  return velden.flatMap(({ tekst }, veld) => {
    const own = strepen
      .filter((streep) => streep.veld === veld)
      .map(({ van, tot }) => wholeWords(tekst, van, tot))
      .filter(({ van, tot }) => van < tot)
      .toSorted((a, b) => a.van - b.van);
    const merged: { van: number; tot: number }[] = [];
    for (const { van, tot } of own) {
      const last = merged.at(-1);
      if (last !== undefined && !/[\p{L}\p{N}]/u.test(tekst.slice(last.tot, van))) {
        last.tot = Math.max(last.tot, tot);
      } else {
        merged.push({ van, tot });
      }
    }
    return merged.map(({ van, tot }) => ({ veld, van, tot }));
  });
}

/** The velden with every struck part replaced; the originals stay as they are. */
export function redact(velden: readonly Veld[], strepen: readonly Streep[]): Veld[] {
  const tidy = tidyStrepen(velden, strepen);
  return velden.map(({ naam, tekst }, index) => {
    let left = '';
    let from = 0;
    for (const { van, tot } of tidy.filter(({ veld }) => veld === index)) {
      left += tekst.slice(from, van) + blackBar;
      from = tot;
    }
    return { naam, tekst: left + tekst.slice(from) };
  });
}
